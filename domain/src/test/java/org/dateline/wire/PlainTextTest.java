package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import org.dateline.document.Document;
import org.dateline.text.Text;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final String PLAIN = "text/plain";
  private static final String STORY = " \tTARTU, March 3 – The mayor’s “talks” ended.\r\n\n";

  private static Document plain(String body) {
    return Refusals.read(body, PLAIN, Map.of());
  }

  @Test
  void keepsTheTextExactlyAsReceived() {
    assertEquals(STORY, plain(STORY).text().chars());
    assertFalse(plain(STORY).text().isMended());
  }

  @Test
  void takesTheLeadingDateLineAsTheDayOfPublication() {
    Document document = plain(" date 2031-03-04 Tartu: Talks ended.");
    assertEquals(OffsetDateTime.parse("2031-03-04T00:00:00Z"), document.published());
    assertEquals(" date 2031-03-04 Tartu: Talks ended.", document.text().chars());
  }

  @Test
  void believesTheDateLineMoreThanTheEnvelope() {
    Document document =
        Refusals.read("date 2031-03-04\nTalks ended.", PLAIN, Map.of("published", "2031-03-05"));
    assertEquals(OffsetDateTime.parse("2031-03-04T00:00:00Z"), document.published());
  }

  @Test
  void takesADateThatIsNoDayAsWords() {
    assertNull(plain("date 2031-02-30\nTalks ended.").published());
    assertNull(plain("The talks of date 2031-02-03 ended.").published());
  }

  @Test
  void takesItsFieldsFromTheEnvelope() {
    Document document =
        Refusals.read(
            STORY,
            PLAIN,
            Map.of(
                "uri", "urn:example:1",
                "revision", "3",
                "headline", "Talks end",
                "published", "2031-03-04T05:06:07+02:00",
                "publisher", "The Tartu Ledger",
                "byline", "By A. Reporter",
                "url", "https://example.org/1",
                "language", "en_gb"));
    assertEquals("urn:example:1", document.uri());
    assertEquals("Talks end", document.headline());
    assertEquals("The Tartu Ledger", document.publisher());
    assertEquals("By A. Reporter", document.byline());
    assertEquals("https://example.org/1", document.url());
    assertEquals("en-GB", document.language());
    assertEquals(OffsetDateTime.parse("2031-03-04T05:06:07+02:00"), document.published());
    assertEquals("3", document.revision() == null ? null : document.revision().value());
  }

  @Test
  void givesTheSameContentTheSameUriWhateverItsRevision() {
    String uri = plain(STORY).uri();
    assertTrue(uri.matches("urn:dateline:sha256:[0-9a-f]{64}"), uri);
    assertEquals(uri, Refusals.read(STORY, PLAIN, Map.of("revision", "2", "headline", " ")).uri());
    assertNotEquals(uri, plain(STORY + " ").uri());
    assertNotEquals(uri, Refusals.read(STORY, PLAIN, Map.of("headline", "Talks")).uri());
  }

  @Test
  void ignoresPropertiesThatTheContractDoesNotHave() {
    Map<String, String> others = Map.of("JMSXGroupID", "7");
    assertEquals(plain(STORY).uri(), Refusals.read(STORY, PLAIN, others).uri());
  }

  @Test
  void mendsNulsInTextAndFields() {
    Document document = Refusals.read("Talks\0 ended.", PLAIN, Map.of("headline", "A\0B"));
    assertEquals("Talks\uFFFD ended.", document.text().chars());
    assertTrue(document.text().isMended());
    assertEquals("A\uFFFDB", document.headline());
  }

  @Test
  void refusesABodyWithoutWords() {
    Refusals.refuses("", PLAIN, Cause.INVALID, null, "empty");
    Refusals.refuses(" \n\t ", PLAIN, Cause.INVALID, "text");
  }

  @Test
  void namesTheOffsetOfTheFirstByteThatIsNotUtf8() {
    byte[] body = {'T', 'a', 'l', 'k', (byte) 0xC3, 0x28, 's'};
    Refusals.refuses(body, PLAIN, Cause.MALFORMED, null, "0xC3", "offset 4", "UTF-8");
    Refusals.refuses(body, PLAIN + ";charset=utf-8", Cause.MALFORMED, null, "offset 4");
  }

  @Test
  void namesTheOffsetOfACharacterThatIsCutOff() {
    byte[] body = {'T', 'a', (byte) 0xE2, (byte) 0x80};
    Refusals.refuses(body, PLAIN, Cause.MALFORMED, null, "offset 2");
  }

  @Test
  void readsTheStandardCharsets() {
    String words = "Größe – “Zürich”";
    for (String charset : new String[] {"UTF-8", "utf-16", "windows-1252", "UTF-16LE"}) {
      byte[] body = words.getBytes(Charset.forName(charset));
      Document read = Refusals.read(body, "Text/Plain ; Charset=\"" + charset + "\"", Map.of());
      assertEquals(words, read.text().chars(), charset);
    }
    byte[] latin = "Größe".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "Größe", Refusals.read(latin, "text/plain; charset=latin1", Map.of()).text().chars());
    Refusals.refuses(latin, "text/plain; charset=us-ascii", Cause.MALFORMED, null, "offset 2");
  }

  @Test
  void readsByTheByteOrderMarkAndLeavesItOut() {
    byte[] marked = "\uFEFFTalks".getBytes(StandardCharsets.UTF_8);
    assertEquals("Talks", Refusals.read(marked, PLAIN, Map.of()).text().chars());
    byte[] little = "\uFEFFTalks".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("Talks", Refusals.read(little, PLAIN, Map.of()).text().chars());
    byte[] big = "\uFEFFTalks".getBytes(StandardCharsets.UTF_16BE);
    assertEquals("Talks", Refusals.read(big, "text/plain;charset=UTF-16", Map.of()).text().chars());
    Refusals.refuses(little, "text/plain;charset=UTF-8", Cause.MALFORMED, null, "offset 0");
  }

  @Test
  void refusesOtherTypesAndCharsetsWithTheListOfThoseThatAreRead() {
    Cause cause = Cause.UNSUPPORTED_TYPE;
    String list = "application/json, application/nitf+xml,";
    Refusals.refuses(
        STORY, "image/png", cause, "contentType", "The contentType image/png is not read;", list);
    Refusals.refuses(STORY, "", cause, "contentType");
    Refusals.refuses(STORY, "text/plain; charset", cause, "contentType");
    Refusals.refuses(STORY, "text/plain;charset=EBCDIC\n", cause, "contentType");
    Refusals.refuses(STORY, "text/plain;charset=UTF-32", cause, "contentType", "UTF-32", "UTF-16");
  }

  @Test
  void refusesOneByteTooMany() {
    byte[] most = "x".repeat(WireDesk.MOST_BYTES).getBytes(StandardCharsets.UTF_8);
    assertEquals(most.length, Refusals.read(most, PLAIN, Map.of()).text().length());
    byte[] over = new byte[WireDesk.MOST_BYTES + 1];
    Refusals.refuses(over, PLAIN, Cause.TOO_LARGE, null, "5242881", "5242880");
  }

  @Test
  void refusesAnEnvelopeWithAFieldThatCannotBe() {
    Map<String, String> bad =
        Map.of(
            "published", "last Tuesday",
            "revision", "first",
            "language", "englisch!",
            "uri", "urn:a b",
            "url", "u".repeat(2001));
    bad.forEach(
        (field, value) -> {
          var refusal =
              assertThrows(
                  UnreadableDispatch.class,
                  () -> Refusals.read(STORY, PLAIN, Map.of(field, value)));
          assertEquals(Cause.INVALID, refusal.kind());
          assertEquals(field, refusal.field());
        });
  }

  @Test
  void takesAUriOfTheGreatestLengthAndNoLonger() {
    String most = "urn:" + "x".repeat(1996);
    assertEquals(most, Refusals.read(STORY, PLAIN, Map.of("uri", most)).uri());
    Map<String, String> longer = Map.of("uri", most + "x");
    var refusal = assertThrows(UnreadableDispatch.class, () -> Refusals.read(STORY, PLAIN, longer));
    assertEquals("uri", refusal.field());
  }

  @Test
  void takesCharactersWhateverTheirCharsetParameterSays() {
    Dispatch dispatch = Dispatch.of("Größe \uD83D!", "text/plain;charset=UTF-16", Map.of());
    Text text = new WireDesk(100).read(dispatch).documents().get(0).text();
    assertEquals("Größe \uFFFD!", text.chars());
  }
}
