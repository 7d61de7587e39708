package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import org.dateline.document.Document;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  private static final String HTML = "text/html";

  private static final String FIRST =
      "Dockers walked out on Tuesday in the port of Gdynia, the port authority said in a"
          + " statement.";
  private static final String SECOND =
      "The mayor of the town said that he would meet them by noon and that he hoped for the best.";
  private static final String TEXT = FIRST + "\n\n" + SECOND;
  private static final String STORY = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>";

  private static Document page(String body) {
    return Refusals.read(body, HTML, Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>%s</article>",
        "<main>%s</main>",
        "<div role=main>%s</div>",
        "<div><div class=x>%s</div><div>One line</div></div>",
        "<table><tr><td>Menu</td><td>%s</td></tr></table>",
        "<div class='has-sidebar related'><div itemprop=articleBody>%s</div></div>",
        "<article><p>Teaser</p></article><article><header><h1>Walkout</h1></header>%s</article>",
        "<article>%s<aside><p>Aside</p></aside><div class='share-tools'>Share</div></article>",
        "<article>%s<p><a href=/2>Read more: the mayor and the port</a></p></article>",
        "<article>%s<table><tr><td>1</td><td>2</td></tr></table></article>",
        "<article>%s<figure><figcaption>The port</figcaption></figure></article>",
        "<article>%s<div id=newsletterSignup><p>Sign up for our letter.</p></div></article>",
        "<header><p>Header</p></header><article>%s</article><footer><p>Foot</p></footer>",
        "<div hidden>Hidden</div><article>%s</article><div class='cookie-notice'>Cookies</div>"
      })
  void findsTheStoryOnThePage(String layout) {
    String page = "<html><head><title>Walkout</title></head><body>%s</body></html>";
    assertEquals(TEXT, page(page.formatted(layout.formatted(STORY))).text().chars());
  }

  @Test
  void fallsBackOnMetaElements() {
    Document document =
        page(
            """
            <html lang="en-GB"><head><title>Title</title>
            <meta property="og:title" content="Dockers walk out"><meta name="author" content="A. R.">
            <meta property="og:site_name" content="Harbour News">
            <meta property="article:published_time" content="2031-03-04T05:06:07+01:00">
            <meta property="og:url" content="https://example.org/9"></head><body>\
            """
                + STORY);
    assertEquals("Dockers walk out", document.headline());
    assertEquals("A. R.", document.byline());
    assertEquals("Harbour News", document.publisher());
    assertEquals("en-GB", document.language());
    assertEquals("https://example.org/9", document.url());
    assertEquals("https://example.org/9", document.uri());
    assertEquals(OffsetDateTime.parse("2031-03-04T05:06:07+01:00"), document.published());
  }

  @Test
  void passesOverWhatAPageSaysAndNobodyCanRead() {
    Document document =
        page(
            "<html lang='?'><head><link rel=canonical href='/9'>"
                + "<meta name=date content=yesterday><script type='application/ld+json'>{,</script>"
                + "<script type='application/ld+json'>[{\"@type\": \"NewsArticle\","
                + " \"datePublished\": \"soon\", \"headline\": {}}]</script></head><body>"
                + STORY);
    assertNull(document.language());
    assertNull(document.published());
    assertNull(document.url());
    assertEquals(TEXT, document.text().chars());
  }

  @Test
  void believesTheArticleBodyAndTakesItsParagraphsFromThePage() {
    String data =
        "<script type=\"application/ld+json\">{\"@type\": \"ReportageNewsArticle\","
            + " \"articleBody\": \"%s\", \"isAccessibleForFree\": false}</script>";
    String run = data.formatted(FIRST + " " + SECOND) + "<article>" + STORY + "</article>";
    assertEquals(TEXT, page(run).text().chars());
    String cut = data.formatted(FIRST + "\\n" + SECOND) + "<article><p>Subscribe.</p></article>";
    assertEquals(TEXT, page(cut).text().chars());
    String marked = data.formatted("<p>" + FIRST + "</p><p>" + SECOND + "</p>") + "<p>Subscribe.";
    assertEquals(TEXT, page(marked).text().chars());
  }

  @Test
  void keepsLinesAndDropsMarkupWithinParagraphs() {
    String body = "<article><p>One<br>two <b>th</b>ree&nbsp;four<script>x</script></p></article>";
    assertEquals("One\ntwo three four", page(body).text().chars());
  }

  @Test
  void readsByTheCharsetThatThePageNames() {
    String page =
        "<html><head><meta charset=%s></head><body><p>“Größe”, he said.</p></body></html>";
    for (String name : new String[] {"windows-1252", "iso-8859-1", "utf-8"}) {
      String charset = name.startsWith("iso") ? "windows-1252" : name;
      byte[] body = page.formatted(name).getBytes(Charset.forName(charset));
      assertEquals("“Größe”, he said.", Refusals.read(body, HTML, Map.of()).text().chars(), name);
    }
    byte[] latin = page.formatted("utf-8").getBytes(Charset.forName("windows-1252"));
    Refusals.refuses(latin, HTML, Cause.MALFORMED, null, "offset");
    byte[] utf8 = page.formatted("windows-1252").getBytes(StandardCharsets.UTF_8);
    Document said = Refusals.read(utf8, HTML + ";charset=utf-8", Map.of());
    assertTrue(said.text().chars().contains("Größe"));
  }

  @Test
  void tellsACorrectionThatThePageTells() {
    String data =
        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\","
            + " \"correction\": \"The number was wrong.\"}</script>";
    assertTrue(page(data + STORY).notice().isCorrection());
  }
}
