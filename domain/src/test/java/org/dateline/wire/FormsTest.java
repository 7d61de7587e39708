package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format says of the same story. */
class FormsTest {

  static Stream<Arguments> forms() {
    Stream<Arguments> all =
        Forms.all().entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
    return Stream.concat(
        all,
        Stream.of(
            Arguments.of("application/vnd.iptc.ninjs+json", Forms.ninjs1()),
            Arguments.of(
                "application/vnd.iptc.g2.newsitem+xml",
                Forms.newsItem(
                    "<inlineData>" + Forms.TEXT.replace("&", "&amp;") + "</inlineData>")),
            Arguments.of(
                "application/vnd.iptc.g2.newsitem+xml",
                Forms.newsItem(
                    "<inlineXML>"
                        + Forms.nitf().substring(Forms.nitf().indexOf("<nitf"))
                        + "</inlineXML>"))));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void givesTheSameTextAndHead(String type, String body) {
    Document document = Refusals.read(body, type, Map.of());
    assertEquals(Forms.TEXT, document.text().chars());
    assertEquals(Notice.NONE, document.notice());
    assertEquals(List.of(), document.asides());
    if (type.equals("text/plain")) {
      return;
    }
    boolean isPage = type.equals("text/html");
    assertEquals(isPage ? "https://example.org/7" : "urn:example:7", document.uri());
    assertEquals("Dockers held", document.headline());
    assertEquals("By A. Reporter", document.byline());
    assertEquals("Harbour News", document.publisher());
    assertEquals("en", document.language());
    assertEquals(LocalDate.of(2031, 3, 4), day(document));
  }

  private static @Nullable LocalDate day(Document document) {
    return document.published() == null ? null : document.published().toLocalDate();
  }

  @Test
  void tellsTheRevisionWhereTheFormatHasOne() {
    Map<String, String> revisions =
        Map.of(
            "application/vnd.iptc.ninjs+json", "2",
            "application/vnd.iptc.g2.newsitem+xml", "2",
            "application/nitf+xml", "2",
            "application/atom+xml", "2031-03-04T07:00:00Z",
            "application/feed+json", "2031-03-04T07:00:00Z",
            "text/html", "2031-03-04T07:00Z");
    revisions.forEach(
        (type, revision) -> {
          Revision read =
              Refusals.read(String.valueOf(Forms.all().get(type)), type, Map.of()).revision();
          assertEquals(revision, read == null ? null : read.value(), type);
        });
  }

  @Test
  void takesTheEnvelopesRevisionWhereTheBodyHasNone() {
    Document document =
        Refusals.read(Forms.rss(), "application/rss+xml", Map.of("revision", "9", "uri", "urn:x"));
    Revision revision = document.revision();
    assertEquals("9", revision == null ? null : revision.value());
    assertEquals("urn:example:7", document.uri());
  }
}
