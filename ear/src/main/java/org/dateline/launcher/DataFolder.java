package org.dateline.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the journal and the database, ours alone until it is closed. The lock is
 * the operating system's, so that it goes with the process however that ends.
 */
final class DataFolder implements Running {
  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes the folder if it is not there, locks it, and empties its room for temporary files.
   *
   * @throws Refusal if it cannot be written, or if another Dateline is using it
   */
  static DataFolder open(Path folder) {
    Path file = folder.resolve("dateline.lock");
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        String holder = holder(channel);
        channel.close();
        throw new Refusal(
            "The data folder " + folder + " is in use by another Dateline" + holder + ".");
      }
      sign(channel);
      DataFolder opened = new DataFolder(folder, channel);
      opened.emptyTemporary();
      Files.createDirectories(opened.temporary());
      return opened;
    } catch (IOException unwritable) {
      throw new Refusal(
          "DATELINE_DATA: the folder " + folder + " cannot be written: " + unwritable, unwritable);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      // One byte far behind the text, so that the text can be read while it is locked.
      return channel.tryLock(1024, 1, false);
    } catch (OverlappingFileLockException ours) {
      return null;
    }
  }

  private static void sign(FileChannel channel) throws IOException {
    channel.truncate(0);
    String process = Long.toString(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(20);
    channel.read(text, 0);
    String process = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
    return process.isEmpty() ? "" : " (process " + process + ")";
  }

  /** Where the broker keeps its journal. */
  Path broker() {
    return folder.resolve("broker");
  }

  /** For what a run unpacks; emptied at every start, so that a killed run leaves nothing behind. */
  Path temporary() {
    return folder.resolve("tmp");
  }

  private void emptyTemporary() throws IOException {
    if (!Files.exists(temporary())) {
      return;
    }
    try (Stream<Path> inside = Files.walk(temporary())) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  @Override
  public void close() {
    try (channel) {
      emptyTemporary();
    } catch (IOException leftovers) {
      // The next start empties the room again.
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
