package org.dateline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * IPTC's ninjs in its three generations: 1.x with patterned names (body_text), 2.x with lists and
 * small letters (bodies, pubstatus), 3.x with capitals within (pubStatus, embargoedUntil). What it
 * does not know is let go: senders extend the form.
 */
final class Ninjs implements CopyFormat {

  private static final Map<String, String> OLD_BODIES =
      Map.of(
          "body_text", "text/plain",
          "body_plain", "text/plain",
          "body_xhtml", "application/xhtml+xml",
          "body_html", "text/html");

  @Override
  public Contents read(String body, ItemFields envelope) {
    JsonNode item = Json.object(body);
    ItemDraft said = new ItemDraft();
    told(item, said);
    asked(item, said);
    return Contents.of(envelope.before(said.fields()).document(text(item)));
  }

  private static void told(JsonNode item, ItemDraft said) {
    String version = Json.text(item, "versionCreated", "versioncreated");
    said.put("uri", Json.text(item, "uri", "guid"))
        .revision(Json.text(item, "version"), version)
        .put("headline", Html.line(headline(item)))
        .put("byline", Json.text(item, "by", "byline"))
        .put("credit", credit(item))
        .put("publisher", publisher(item))
        .time("published", Json.text(item, "firstCreated", "firstcreated"))
        .time("published", Json.text(item, "contentCreated", "contentcreated"))
        .time("published", version)
        .time("revised", version)
        .put("language", Json.text(item, "language"))
        .put("urgency", Json.text(item, "urgency"))
        .put("located", Json.text(item, "located"))
        .put("rights", rights(item));
    concepts(item, "genres", "genre").forEach(it -> said.put("genre", name(it)));
    concepts(item, "subjects", "subject").forEach(it -> said.subject(code(it)));
  }

  private static void asked(JsonNode item, ItemDraft said) {
    JsonNode flag = item.path("embargoed");
    said.put("embargoed", flag.isBoolean() ? flag.asText() : null)
        .put("pubStatus", Json.text(item, "pubStatus", "pubstatus"))
        .time("embargoedUntil", Json.text(item, "embargoedUntil", "embargoeduntil", "embargoed"))
        .time("expires", Json.text(item, "expires"))
        .note(Json.text(item, "edNote", "ednote"));
  }

  private static @Nullable String headline(JsonNode item) {
    JsonNode main = main(item.path("headlines"));
    String first = main == null ? null : Json.text(main, "value");
    return first == null ? Json.text(item, "headline", "title") : first;
  }

  /** The list's element of the role "main", else its first. */
  private static @Nullable JsonNode main(JsonNode list) {
    JsonNode first = null;
    for (JsonNode element : list) {
      if ("main".equals(Json.text(element, "role"))) {
        return element;
      }
      first = first == null ? element : first;
    }
    return first;
  }

  private static @Nullable String publisher(JsonNode item) {
    for (JsonNode source : concepts(item, "infoSources", "infosources", "infosource")) {
      String role = String.valueOf(Json.text(source, "role")).toLowerCase(Locale.ROOT);
      if (role.contains("provider") || role.contains("distributor") || role.contains("publisher")) {
        return Json.text(source, "name", "literal");
      }
    }
    return Json.text(item, "copyrightHolder", "copyrightholder", "provider", "source");
  }

  private static @Nullable String credit(JsonNode item) {
    String line = Json.text(item, "creditline", "creditLine", "credit");
    List<JsonNode> sources = concepts(item, "infoSources", "infosources", "infosource");
    return line == null && !sources.isEmpty() ? Json.text(sources.get(0), "name", "literal") : line;
  }

  private static String rights(JsonNode item) {
    String notice = Json.text(item, "copyrightNotice", "copyrightnotice");
    String terms = Json.text(item, "usageTerms", "usageterms");
    return ((notice == null ? "" : notice) + "\n" + (terms == null ? "" : terms)).strip();
  }

  private static List<JsonNode> concepts(JsonNode item, String... names) {
    for (String name : names) {
      JsonNode list = item.path(name);
      if (list.isArray() && !list.isEmpty()) {
        return list.valueStream().filter(it -> it.isObject() || it.isTextual()).toList();
      }
    }
    return List.of();
  }

  private static @Nullable String name(JsonNode concept) {
    return concept.isTextual()
        ? concept.asText()
        : Json.text(concept, "name", "literal", "code", "qcode", "uri");
  }

  /** A code with its scheme where it has one, else the concept's uri, else its name. */
  private static @Nullable String code(JsonNode concept) {
    if (concept.isTextual()) {
      return concept.asText();
    }
    String code = Json.text(concept, "qcode", "uri", "literal", "code");
    String scheme = Json.text(concept, "scheme");
    boolean isBare = code != null && scheme != null && concept.path("code").isTextual();
    return isBare && !concept.has("uri") && !concept.has("qcode")
        ? scheme + concept.path("code").asText()
        : code == null ? Json.text(concept, "name") : code;
  }

  /** Marked-up copy has its paragraphs, so it goes before the plain one. */
  private static @Nullable String text(JsonNode item) {
    String plain = null;
    for (JsonNode body : item.path("bodies")) {
      String text = text(Json.text(body, "value"), Json.text(body, "contentType", "contenttype"));
      if (isMarked(Json.text(body, "contentType", "contenttype")) && !text.isBlank()) {
        return text;
      }
      plain = plain == null || plain.isBlank() ? text : plain;
    }
    for (String name : List.of("body_xhtml", "body_html", "body_text", "body_plain")) {
      String value = Json.text(item, name);
      if (value != null && (plain == null || plain.isBlank())) {
        plain = text(value, OLD_BODIES.get(name));
      }
    }
    return plain;
  }

  private static boolean isMarked(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    return type.contains("html") || type.contains("xml");
  }

  private static String text(@Nullable String value, @Nullable String contentType) {
    String text = isMarked(contentType) ? Html.text(value) : value;
    return text == null ? "" : text;
  }
}
