package org.dateline.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.wire.batch.BatchDesk;

/**
 * Every way by which bytes from outside reach a reader: each content type, each kind of batch, and
 * two of which the fuzzer's bytes are only the raw material.
 */
final class WaysIn {

  /** Lines of a message's properties, a blank one, a body; the first property is its type. */
  static final String MESSAGE = "message";

  /** Files, parted by the byte 0: a name, a line end, a content. They are put into an archive. */
  static final String FILES = "files";

  private WaysIn() {}

  /** Their names, in alphabetical order. */
  static List<String> names() {
    TreeSet<String> names = new TreeSet<>(WireDesk.contentTypes());
    names.addAll(BatchDesk.contentTypes());
    names.addAll(List.of(MESSAGE, FILES));
    return List.copyOf(names);
  }

  static Function<byte[], Findings> of(String name) {
    if (name.equals(MESSAGE)) {
      return body -> Findings.of(message(body));
    }
    if (name.equals(FILES)) {
      return body -> Findings.ofBatch("application/zip", archive(body));
    }
    return BatchDesk.contentTypes().contains(name)
        ? body -> Findings.ofBatch(name, body)
        : body -> Findings.ofCopy(name, body);
  }

  private static Dispatch message(byte[] body) {
    String[] lines = new String(body, UTF_8).split("\n", -1);
    Map<String, String> properties = new HashMap<>();
    int at = 1;
    int bytes = lines[0].getBytes(UTF_8).length + 1;
    while (at < lines.length && !lines[at].isEmpty()) {
      String[] property = lines[at].split("=", 2);
      properties.put(property[0], property[property.length - 1]);
      bytes += lines[at].getBytes(UTF_8).length + 1;
      at++;
    }
    int from = Math.min(bytes + 1, body.length);
    return new Dispatch(Arrays.copyOfRange(body, from, body.length), lines[0], properties);
  }

  private static byte[] archive(byte[] files) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed, ISO_8859_1)) {
      Set<String> names = new HashSet<>();
      for (String file : new String(files, ISO_8859_1).split("\0", -1)) {
        String[] parts = file.split("\n", 2);
        String name = parts[0].substring(0, Math.min(parts[0].length(), 1000));
        // An archive that Java makes has no name twice.
        if (names.add(name)) {
          zip.putNextEntry(new ZipEntry(name));
          zip.write(parts[parts.length - 1].getBytes(ISO_8859_1));
          zip.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("to memory", e);
    }
    return packed.toByteArray();
  }
}
