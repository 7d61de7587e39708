package org.dateline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.Revision;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page: what it says of its article in schema.org's words goes before its meta elements, and
 * these before what only its layout tells. Pages are written for readers and not for wires: a value
 * that cannot be read is passed over, not refused.
 */
final class HtmlPage implements CopyFormat {

  @Override
  public @Nullable String charset(byte[] body) {
    String name = Declared.inHtml(body);
    // What the web calls Latin-1 has been Windows' own table for as long as there are browsers.
    return "iso-8859-1".equalsIgnoreCase(name) ? "windows-1252" : name;
  }

  @Override
  public Contents read(String body, ItemFields envelope) {
    Document page = Html.page(body);
    JsonNode article = LdArticle.in(page);
    ItemDraft said = new ItemDraft();
    if (article != null) {
      LdArticle.fill(article, said);
    }
    fill(page, said);
    String headline = said.fields().values().get("headline");
    String given = article == null ? null : LdArticle.text(article);
    return Contents.of(
        envelope.before(said.fields()).document(StoryBlock.text(page, headline, given)));
  }

  private static void fill(Document page, ItemDraft said) {
    Map<String, String> metas = metas(page);
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String url = canonical == null ? null : canonical.attr("href");
    said.put("url", link(url)).put("url", link(metas.get("og:url")));
    String own = said.fields().values().get("url");
    said.put("uri", own)
        .put("headline", metas.get("og:title"))
        .put("headline", text(page.selectFirst("h1")))
        .put("headline", Lines.oneLine(page.title()))
        .put("byline", metas.get("author"))
        .put("byline", text(page.selectFirst("[rel=author], [itemprop=author]")))
        .put("publisher", metas.get("og:site_name"))
        .put("publisher", metas.get("application-name"))
        .put("rights", metas.get("copyright"));
    times(page, metas, said);
    language(said, metas.get("language"));
    Element html = page.selectFirst("html[lang]");
    language(said, html == null ? null : html.attr("lang"));
    language(said, metas.get("og:locale"));
  }

  private static void times(Document page, Map<String, String> metas, ItemDraft said) {
    time(said, "published", metas.get("article:published_time"));
    time(said, "published", metas.get("date"));
    time(said, "published", metas.get("dc.date"));
    Element published = page.selectFirst("time[pubdate], article time[datetime], time[datetime]");
    time(said, "published", published == null ? null : published.attr("datetime"));
    time(said, "revised", metas.get("article:modified_time"));
    revision(said, metas.get("article:modified_time"));
  }

  /** The contents of the meta elements by their names or properties, in small letters. */
  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      metas.putIfAbsent(name.toLowerCase(Locale.ROOT), Lines.oneLine(meta.attr("content")));
    }
    return metas;
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : Lines.oneLine(element.wholeText());
  }

  /** An address that says where the page is, whoever reads it; a path alone names nothing. */
  static @Nullable String link(@Nullable String raw) {
    String link = raw == null ? "" : raw.strip();
    boolean isWhole = link.startsWith("http://") || link.startsWith("https://");
    return isWhole && link.chars().noneMatch(Character::isWhitespace) ? link : null;
  }

  static void time(ItemDraft said, String name, @Nullable String raw) {
    Optional.ofNullable(raw)
        .flatMap(WireTime::lenient)
        .ifPresent(time -> said.put(name, time.toString()));
  }

  static void revision(ItemDraft said, @Nullable String raw) {
    Optional.ofNullable(raw)
        .flatMap(WireTime::lenient)
        .map(time -> Revision.parse(time.toString()).value())
        .ifPresent(said::revision);
  }

  static void language(ItemDraft said, @Nullable String raw) {
    if (raw != null && raw.matches("[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8}){0,3}")) {
      said.put("language", raw);
    }
  }
}
