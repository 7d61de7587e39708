package org.dateline.wire;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands on a page beside its story: menus, notices of cookies, links to other stories,
 * buttons, comments, advertisements. Known by element, by role, and by the words in class and id.
 */
final class Boilerplate {

  private static final Set<String> ELEMENTS =
      Set.of("nav", "aside", "footer", "form", "dialog", "noscript", "script", "style");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  private static final Set<String> WORDS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "banner",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "caption",
          "comment",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "dek",
          "footer",
          "gdpr",
          "menu",
          "modal",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "paywall",
          "popup",
          "promo",
          "promoted",
          "recirc",
          "recommended",
          "related",
          "share",
          "sharing",
          "sidebar",
          "signup",
          "social",
          "sponsored",
          "standfirst",
          "subscribe",
          "tags",
          "taboola",
          "timestamp",
          "toolbar",
          "trending",
          "widget");

  private static final Pattern PARTS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

  /** An element with more text than this is no notice and no menu, whatever it is called. */
  private static final double MOST_OF_PAGE = 0.4;

  private Boilerplate() {}

  /** Every element of the page that is beside its story, or within one that is. */
  static Set<Element> of(Document page) {
    TextLengths lengths = new TextLengths(page, Set.of());
    Set<Element> layouts = layouts(page);
    double most = lengths.of(page) * MOST_OF_PAGE;
    Set<Element> beside = identities();
    for (Element element : page.getAllElements()) {
      boolean isFigures = element.normalName().equals("table") && !layouts.contains(element);
      Element parent = element.parent();
      if (isFigures
          || (parent != null && beside.contains(parent))
          || isCertain(element)
          || (isCalledSo(element) && lengths.of(element) < most)) {
        beside.add(element);
      }
    }
    return beside;
  }

  private static Set<Element> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean isCertain(Element element) {
    return ELEMENTS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (element.normalName().equals("header") && isOfPage(element));
  }

  /** The page's own header, not that of an article. */
  private static boolean isOfPage(Element header) {
    Element parent = header.parent();
    return parent == null
        || parent.normalName().equals("body")
        || parent.normalName().equals("div");
  }

  private static boolean isCalledSo(Element element) {
    String names = element.attr("class") + " " + element.id();
    if (names.isBlank() || names.length() > 1000 || isWhole(element)) {
      return false;
    }
    for (String part : PARTS.split(names, -1)) {
      if (WORDS.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(Element element) {
    return Set.of("html", "body", "article", "main").contains(element.normalName())
        || element.attr("itemprop").equals("articleBody");
  }

  /** A table that lays out a page has long cells; one of figures has short ones. */
  private static Set<Element> layouts(Document page) {
    Set<Element> layouts = identities();
    for (Element cell : page.getElementsByTag("td")) {
      boolean isLong = cell.ownText().length() > 140 || Xml.all(cell, "p").size() > 1;
      Element at = isLong ? cell.parent() : null;
      while (at != null && layouts.add(at)) {
        at = at.parent();
      }
    }
    return layouts;
  }
}
