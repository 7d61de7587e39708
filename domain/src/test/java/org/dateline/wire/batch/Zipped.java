package org.dateline.wire.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip in the making, and what the desk makes of one. For one thread. */
final class Zipped {

  /** How large a file in it may be. */
  static final int MOST = 2_000_000;

  static final String STORY = "GDYNIA, March 4 - Dockers walked out.";

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(packed);

  Zipped with(String name, byte[] content) throws IOException {
    return with(new ZipEntry(name), content);
  }

  Zipped with(String name, String content) throws IOException {
    return with(name, content.getBytes(UTF_8));
  }

  Zipped with(ZipEntry entry, byte[] content) throws IOException {
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  byte[] bytes() throws IOException {
    zip.close();
    return packed.toByteArray();
  }

  List<BatchItem> items() throws IOException {
    return items(new ByteArrayInputStream(bytes()));
  }

  static List<BatchItem> items(InputStream body) throws IOException {
    List<BatchItem> items = new ArrayList<>();
    new BatchDesk(MOST).read("application/zip", body, items::add);
    return items;
  }

  /** Text that does not pack well; always the same. */
  static byte[] noise(int length) {
    byte[] noise = new byte[length];
    Random random = new Random(3);
    for (int i = 0; i < length; i++) {
      noise[i] = (byte) ('a' + random.nextInt(26));
    }
    return noise;
  }
}
