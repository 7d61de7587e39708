package org.dateline.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a fuzzer begins with: invented copy of each kind, and some that is built to do harm. */
final class FuzzSeeds {

  private static final Pattern WORD = Pattern.compile("[A-Za-z@#_][A-Za-z0-9:@#_./-]{2,39}");

  private static final String WIRED =
      """
      a0512
      BC-Poland-Port,350
      EMBARGOED UNTIL 0600 GMT, MARCH 5, 2031
      ^Dockers walk out in Gdynia=
      ^By A. REPORTER=
      ^Associated Press Writer=
      date 2031-03-04
      (UPDATES with minister; ADDS byline)
      Eds: APNewsNow. Will be updated.
      GDYNIA, Poland (AP) — Dockers walked out on Tuesday.

      CORRECTION: An earlier version named another port.
      (MORE)
      Belarus rejected the charge.
      -30-
      (Reporting by A. Reporter; Editing by B. Editor)
      © 2031 Harbour News
      """;

  private static final String KILLED =
      "MANDATORY KILL\nPOLAND-PORT/ (UPDATE 1)\nEDITORS: Please kill the story slugged Port.\n";

  private static final String MESSAGE =
      """
      text/plain; charset=UTF-8
      uri=urn:example:7
      revision=2031-03-04T07:00:00Z
      headline=Dockers held
      published=2031-03-04T05:06:07Z
      publisher=Harbour News
      byline=By A. Reporter
      url=https://example.org/7
      language=en-GB

      GDYNIA, Poland (AP) — Dockers walked out on Tuesday.\
      """;

  private FuzzSeeds() {}

  /** The bodies for a way in. */
  static List<byte[]> of(String name) {
    List<byte[]> seeds = new ArrayList<>();
    Forms.all().getOrDefault(name, "").lines().findAny().ifPresent(it -> seeds.add(form(name)));
    for (String body : bodies(name)) {
      seeds.add(body.getBytes(UTF_8));
    }
    if (name.equals("text/plain")) {
      seeds.add(("\uFEFF" + Forms.TEXT).getBytes(UTF_16LE));
    }
    if (name.equals("application/zip")) {
      seeds.add(archive());
    }
    return seeds;
  }

  private static byte[] form(String name) {
    return String.valueOf(Forms.all().get(name)).getBytes(UTF_8);
  }

  private static List<String> bodies(String name) {
    return switch (name) {
      case "text/plain" -> List.of(WIRED, KILLED);
      case "application/vnd.iptc.ninjs+json" -> List.of(Forms.ninjs1(), held());
      case "application/vnd.iptc.g2.newsitem+xml" -> newsItems();
      case "application/nitf+xml" -> List.of(hostile("nitf"));
      case "application/rss+xml" -> List.of(hostile("rss"), Forms.atom());
      case "application/atom+xml" -> List.of(hostile("feed"), Forms.rss());
      case "text/html" -> List.of(page());
      case "application/x-ndjson" -> List.of(oneLine(Forms.json()) + "\n\n{\"text\": 1}\n{\n");
      case WaysIn.MESSAGE -> List.of(MESSAGE);
      case WaysIn.FILES -> List.of(files());
      default -> List.of();
    };
  }

  private static String held() {
    return "{\"embargoed\": true, \"pubstatus\": \"withheld\", \"expires\": \"20310304T050607Z\","
        + " \"embargoedUntil\": \"2031-03-05T06:00:00+01:00\", \"ednote\": \"KILL\"}";
  }

  private static List<String> newsItems() {
    String item =
        Forms.newsItem("<inlineData>" + Forms.TEXT.replace("&", "&amp;") + "</inlineData>");
    String bare = item.substring(item.indexOf("<newsItem"));
    String killed =
        bare.replace("stat:usable", "stat:canceled")
            .replace("<edNote>", "<signal qcode=\"sig:correction\"/><embargoed/><edNote>");
    return List.of(
        item, "<newsMessage><itemSet>" + bare + killed + "</itemSet></newsMessage>", hostile("x"));
  }

  /** A document type, entities, an inclusion. */
  private static String hostile(String root) {
    return "<!DOCTYPE "
        + root
        + " [<!ENTITY a SYSTEM \"http://127.0.0.1:1/x\"><!ENTITY % b SYSTEM \"file:///x\">"
        + "<!ENTITY c \"&a;&a;\">]><"
        + root
        + " xmlns:xi=\"http://www.w3.org/2001/XInclude\">&c;<xi:include href=\"file:///x\"/></"
        + root
        + ">";
  }

  private static String page() {
    return "<base href='http://127.0.0.1:1/'><meta charset=windows-1252><meta property=og:title"
        + " content=Held><script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":"
        + "\"Dockers walked out.\"}</script><main><h1>Held</h1><p>Dockers &#x1F680; &nbsp;walked"
        + " out.<br>Belarus<ul><li>one<li>two</ul><table><tr><td>x</table></main>";
  }

  private static String oneLine(String json) {
    return json.replace("\n", " ");
  }

  private static String files() {
    return "a.txt\n"
        + "Dockers walked out.\0b.ndjson\n"
        + "{\"text\": \"One.\"}\n\0c.html\n<p>One.\0__MACOSX/d\nx\0e.json\n{\"body_text\": \"x\"}\0"
        + "f.xml\n<rss><channel><item><description>One.</description></item></channel></rss>\0"
        + "g/\n\0h.zip\nPK\3\4";
  }

  private static byte[] archive() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed, UTF_8)) {
      for (var file : Map.of("a.txt", "Dockers walked out.", "b.ndjson", "{}").entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("to memory", e);
    }
    return packed.toByteArray();
  }

  /** The words of the seeds, as a dictionary for the fuzzer. */
  static String dictionary(String name) {
    TreeSet<String> words = new TreeSet<>();
    for (byte[] seed : of(name)) {
      WORD.matcher(new String(seed, ISO_8859_1))
          .results()
          .map(MatchResult::group)
          .forEach(words::add);
    }
    StringBuilder lines = new StringBuilder();
    words.forEach(word -> lines.append('"').append(word).append("\"\n"));
    return lines.toString();
  }
}
