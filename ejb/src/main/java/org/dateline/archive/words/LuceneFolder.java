package org.dateline.archive.words;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.dateline.search.Stems;

/** Where a Lucene index lies. It is made from the ledger, and can be made again. */
final class LuceneFolder {

  private static final Logger LOG = System.getLogger("org.dateline");

  private LuceneFolder() {}

  /** Opens it; begins anew where what lies there is of no use. */
  static IndexWriter open(Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    try {
      return new IndexWriter(directory, config());
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the index of words cannot be read, and is made again: {0}", e);
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
      return new IndexWriter(directory, config());
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(Stems.analyzer()).setCommitOnClose(false);
  }
}
