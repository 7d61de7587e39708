package org.dateline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.document.Document;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed implements CopyFormat {

  @Override
  public Contents read(String body, ItemFields envelope) {
    JsonNode feed = Json.object(body);
    JsonNode items = feed.path("items");
    if (!items.isArray()) {
      throw ItemFields.invalid("items", items.isMissingNode() ? "is missing" : "must be an array");
    }
    ItemFields common =
        envelope.before(
            new ItemDraft()
                .put("publisher", Html.line(Json.text(feed, "title")))
                .put("language", Json.text(feed, "language"))
                .put("byline", author(feed))
                .fields());
    List<JsonNode> entries = items.valueStream().toList();
    return Entries.of(entries, JsonFeed::document).read(common);
  }

  private static Document document(JsonNode item, ItemFields feed) {
    if (!item.isObject()) {
      throw ItemFields.invalid("items", "must hold objects only");
    }
    String modified = Json.text(item, "date_modified");
    ItemDraft said = new ItemDraft();
    said.id(Json.text(item, "id", "url"))
        .put("url", Json.text(item, "url", "external_url"))
        .revision(modified)
        .put("headline", Html.line(Json.text(item, "title")))
        .put("byline", author(item))
        .time("published", Json.text(item, "date_published"))
        .time("published", modified)
        .time("revised", modified)
        .put("language", Json.text(item, "language"));
    item.path("tags").forEach(tag -> said.subject(tag.isTextual() ? tag.asText() : null));
    return feed.before(said.fields())
        .document(
            XmlFeed.firstWords(
                Html.text(Json.text(item, "content_html")),
                Json.text(item, "content_text"),
                Json.text(item, "summary"),
                Html.line(Json.text(item, "title"))));
  }

  /** The names of the authors, or of the one of version 1.0, or null. */
  private static @Nullable String author(JsonNode holder) {
    StringBuilder names = new StringBuilder();
    for (JsonNode author : holder.path("authors")) {
      String name = Json.text(author, "name");
      names.append(name == null ? "" : (names.isEmpty() ? "" : ", ") + name);
    }
    return names.isEmpty() ? Json.text(holder.path("author"), "name") : names.toString();
  }
}
