package org.dateline.archive.words;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.dateline.search.Stems;

/** Where a Lucene index lies. It is made from the ledger, and can be made again. */
final class LuceneFolder {

  private static final Logger LOG = System.getLogger("org.dateline");

  private LuceneFolder() {}

  /** Opens it; begins anew where what lies there is of no use. */
  static IndexWriter open(Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    try {
      return whole(directory);
    } catch (CorruptIndexException
        | IndexFormatTooNewException
        | IndexFormatTooOldException
        | NoSuchFileException
        | FileNotFoundException
        | EOFException
        | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "the index of words cannot be read, and is made again: {0}", e);
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
      return whole(directory);
    }
  }

  /** A writer by itself reads no more than what there is to be read. */
  private static IndexWriter whole(FSDirectory directory) throws IOException {
    IndexWriter writer = new IndexWriter(directory, config());
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      LOG.log(Level.DEBUG, "the index of words has {0} texts", reader.numDocs());
      return writer;
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(Stems.analyzer()).setCommitOnClose(false);
  }
}
