package org.dateline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The schema.org article that a page describes itself by, as JSON-LD. */
final class LdArticle {

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "Report");

  /** How many nodes of a page's data are looked at. */
  private static final int MOST_NODES = 10_000;

  private LdArticle() {}

  /** The first article of the page's data, in a list or a graph, or null. */
  static @Nullable JsonNode in(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode found = article(script.data());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Data that is not JSON is no data: the page is still a page. */
  private static @Nullable JsonNode article(String data) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(Json.object("{\"@graph\": " + data.strip() + "}"));
    } catch (UnreadableDispatch e) {
      return null;
    }
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.remove();
      if (isArticle(node.path("@type"))) {
        return node;
      }
      (node.isArray() ? node : node.path("@graph")).forEach(open::add);
      if (node.path("@graph").isObject()) {
        open.add(node.path("@graph"));
      }
      if (node.path("mainEntity").isContainerNode()) {
        open.add(node.path("mainEntity"));
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      return type.valueStream().anyMatch(it -> ARTICLES.contains(it.asText()));
    }
    return ARTICLES.contains(type.asText().replace("http://schema.org/", ""));
  }

  static void fill(JsonNode article, ItemDraft said) {
    JsonNode main = article.path("mainEntityOfPage");
    String page = main.isTextual() ? main.asText() : Json.text(main, "@id", "url");
    said.put("url", HtmlPage.link(Json.text(article, "url")))
        .put("url", HtmlPage.link(page))
        .put("headline", Html.line(Json.text(article, "headline", "name")))
        .put("byline", names(article.path("author")))
        .put("byline", names(article.path("creator")))
        .put("publisher", names(article.path("publisher")))
        .put("publisher", names(article.path("sourceOrganization")))
        .put("credit", Json.text(article, "creditText"))
        .put("rights", Json.text(article, "copyrightNotice"))
        .put("located", names(article.path("locationCreated")))
        .put("located", Json.text(article, "dateline"))
        .put("genre", names(article.path("genre")));
    HtmlPage.time(said, "published", Json.text(article, "datePublished", "dateCreated"));
    HtmlPage.time(said, "revised", Json.text(article, "dateModified"));
    HtmlPage.time(said, "expires", Json.text(article, "expires"));
    HtmlPage.revision(said, Json.text(article, "dateModified"));
    JsonNode language = article.path("inLanguage");
    HtmlPage.language(
        said, language.isTextual() ? language.asText() : Json.text(language, "alternateName"));
    if (article.hasNonNull("correction")) {
      said.put("correction", "true").note(Html.line(Json.text(article, "correction")));
    }
  }

  /** What somebody or several are called: a name, an object with a name, or a list of these. */
  private static @Nullable String names(JsonNode who) {
    if (who.isTextual()) {
      return Html.line(who.asText());
    }
    if (!who.isArray()) {
      return Html.line(Json.text(who, "name"));
    }
    StringBuilder names = new StringBuilder();
    for (JsonNode one : who) {
      String name = one.isTextual() ? one.asText() : Json.text(one, "name");
      names.append(name == null ? "" : (names.isEmpty() ? "" : ", ") + name);
    }
    return Html.line(names.toString());
  }

  /** The article's body, a paragraph a line or in markup, or null. */
  static @Nullable String text(JsonNode article) {
    String body = Json.text(article, "articleBody");
    if (body == null || body.isBlank()) {
      return null;
    }
    boolean isMarked = body.contains("</") || body.contains("<br") || body.contains("<p>");
    return isMarked ? Html.text(body) : body;
  }
}
