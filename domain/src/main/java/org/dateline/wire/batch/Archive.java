package org.dateline.wire.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.wire.Dispatch;
import org.dateline.wire.Excerpt;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.dateline.wire.WireDesk;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive: one document a file, or many where a file is NDJSON. Read from front to back; what
 * its list at the end says is not believed. Folders and hidden files are passed over.
 *
 * @param mostBytes how large a file may be
 * @param lines reads the files that hold lines
 */
record Archive(WireDesk desk, int mostBytes, Lines lines) implements BatchFormat {

  private static final int MOST_FILES = 100_000;
  private static final byte[] NOTHING = {};
  private static final byte[] FIRST = {'P', 'K', 3, 4};
  private static final byte[] EMPTY = {'P', 'K', 5, 6};

  @Override
  public void read(InputStream body, Consumer<BatchItem> items) throws IOException {
    Packed packed = new Packed(body);
    if (packed.begins(NOTHING) || packed.begins(EMPTY)) {
      return;
    }
    if (!packed.begins(FIRST)) {
      throw malformed("is not a zip archive: none begins", 0);
    }
    // Names that are not in UTF-8 say nothing that could be decoded wrongly here.
    ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
    Inflation inflation = new Inflation(zip, packed);
    int files = 0;
    for (ZipEntry file = next(zip, packed); file != null; file = next(zip, packed)) {
      files++;
      if (files > MOST_FILES) {
        throw new UnreadableDispatch(
            Cause.TOO_LARGE, null, "The archive has more than " + MOST_FILES + " files.");
      }
      inflation.begin();
      take(file, inflation, items);
      inflation.drain();
    }
    if (!packed.endsAsAnArchive()) {
      throw malformed("breaks off", packed.count());
    }
  }

  private void take(ZipEntry file, InputStream content, Consumer<BatchItem> items)
      throws IOException {
    String name = Excerpt.of(file.getName());
    if (file.isDirectory() || FileNames.isHidden(file.getName())) {
      return;
    }
    if (FileNames.isOfLines(file.getName())) {
      readLines(name, content, items);
      return;
    }
    items.accept(item(name, file.getName(), content.readNBytes(mostBytes + 1)));
  }

  /** A file that is no NDJSON does not sink the others. */
  private void readLines(String name, InputStream content, Consumer<BatchItem> items)
      throws IOException {
    try {
      lines.read(name + ", ", content, items);
    } catch (UnreadableDispatch e) {
      if (e.kind() != Cause.MALFORMED) {
        throw e;
      }
      items.accept(BatchItem.refused(name, String.valueOf(e.getMessage())));
    }
  }

  private BatchItem item(String name, String path, byte[] body) {
    if (body.length > mostBytes) {
      return BatchItem.refused(
          name, "It has more than " + mostBytes + " bytes; that is the limit.");
    }
    if (FileNames.isArchive(path) || Packed.isAt(body, FIRST)) {
      return BatchItem.refused(name, "An archive within an archive is not opened.");
    }
    Optional<String> type = FileNames.contentType(path, body);
    return type.isEmpty()
        ? BatchItem.refused(
            name, "What it is, its name does not tell; these do: " + FileNames.known() + ".")
        : BatchItem.read(name, new Dispatch(body, type.get(), Map.of()), desk);
  }

  private static @Nullable ZipEntry next(ZipInputStream zip, Packed packed) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw damaged(packed, new IOException(e));
    } catch (IOException e) {
      throw damaged(packed, e);
    }
  }

  /**
   * Java's unpacker says in many ways that it does not understand an archive.
   *
   * @throws IOException as it was, if the archive did not come whole from where it is read
   */
  static UnreadableDispatch damaged(Packed packed, IOException failure) throws IOException {
    if (packed.isBroken()) {
      throw failure;
    }
    return malformed("is damaged or locked", packed.count());
  }

  /**
   * @param offset about where; an archive is read ahead by some bytes
   */
  static UnreadableDispatch malformed(String what, long offset) {
    return new UnreadableDispatch(
        Cause.MALFORMED, null, "The body " + what + " at offset " + offset + ".");
  }
}
