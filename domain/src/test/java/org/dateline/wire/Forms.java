package org.dateline.wire;

import java.util.Map;
import java.util.TreeMap;

/** One invented story, written down in every format that is read. */
public final class Forms {

  /** The story as plain text. */
  public static final String TEXT =
      """
      GDYNIA, Poland (AP) — Polish police arrested three dockers in Gdynia on Tuesday, the port authority said.

      Foreign Minister Jan Kowalski condemned Belarus & asked “the European Union” for help. \uD83D\uDE80

      Belarus rejected the charge.\
      """;

  private static final String MARKED =
      """
      <p>GDYNIA, Poland (AP) — Polish police arrested <em>three dockers</em> in
         <a href="https://example.org/gdynia">Gdynia</a> on Tuesday, the port authority said.</p>
      <p>Foreign Minister Jan Kowalski condemned Belarus &amp; asked “the European Union” for help. \uD83D\uDE80</p>
      <p>Belarus rejected the charge.</p>\
      """;

  private Forms() {}

  /** The body of each content type. */
  public static Map<String, String> all() {
    Map<String, String> forms = new TreeMap<>();
    forms.put("text/plain", TEXT);
    forms.put("application/json", json());
    forms.put("application/vnd.iptc.ninjs+json", ninjs3());
    forms.put("application/vnd.iptc.g2.newsitem+xml", newsItem(xhtml()));
    forms.put("application/nitf+xml", nitf());
    forms.put("application/rss+xml", rss());
    forms.put("application/atom+xml", atom());
    forms.put("application/feed+json", jsonFeed());
    forms.put("text/html", page());
    return forms;
  }

  static String json() {
    return """
    {"uri": "urn:example:7", "revision": 2, "headline": "Dockers held", "published": "2031-03-04",
     "byline": "By A. Reporter", "publisher": "Harbour News", "language": "en",
     "text": %s}\
    """
        .formatted(quoted(TEXT));
  }

  static String ninjs1() {
    return """
    {"uri": "urn:example:7", "type": "text", "version": "2", "pubstatus": "usable", "urgency": 4,
     "firstcreated": "2031-03-04T05:06:07Z", "versioncreated": "2031-03-04T07:00:00Z",
     "byline": "By A. Reporter", "headline": "Dockers held", "language": "en", "located": "Gdynia",
     "copyrightholder": "Harbour News", "copyrightnotice": "© 2031 Harbour News",
     "usageterms": "Not for archives", "ednote": "Adds minister", "body_text": "Plain",
     "subject": [{"name": "unrest", "scheme": "http://cv.iptc.org/newscodes/mediatopic/",
                  "code": "16000000"}],
     "genre": [{"name": "Current"}], "body_xhtml": %s}\
    """
        .formatted(quoted(MARKED));
  }

  static String ninjs3() {
    return """
    {"uri": "urn:example:7", "type": "text", "version": "2", "pubStatus": "usable", "urgency": 4,
     "firstCreated": "2031-03-04T05:06:07Z", "versionCreated": "2031-03-04T07:00:00Z",
     "by": "By A. Reporter", "language": "en", "located": "Gdynia", "edNote": "Adds minister",
     "copyrightHolder": "Harbour News", "copyrightNotice": "© 2031 Harbour News",
     "headlines": [{"role": "short", "value": "Held"}, {"role": "main", "value": "Dockers held"}],
     "subjects": [{"name": "unrest", "uri": "http://cv.iptc.org/newscodes/mediatopic/16000000"}],
     "genres": [{"name": "Current", "uri": "http://cv.iptc.org/newscodes/genre/Current"}],
     "infoSources": [{"name": "Baltic Press Agency", "role": "author"}],
     "bodies": [{"role": "main", "contentType": "text/plain", "value": "Plain"},
                {"role": "rich", "contentType": "application/xhtml+xml", "value": %s}]}\
    """
        .formatted(quoted(MARKED));
  }

  static String xhtml() {
    return """
    <inlineXML contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Not this</title></head>
      <body>%s<table><tr><td>Not this</td></tr></table></body></html>
    </inlineXML>\
    """
        .formatted(MARKED);
  }

  /** A news item around a content. */
  static String newsItem(String content) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2"
        standardversion="2.34" guid="urn:example:7" version="2" xml:lang="en">
      <rightsInfo><copyrightHolder literal="hn"><name>Harbour News</name></copyrightHolder>
        <copyrightNotice>© 2031 Harbour News</copyrightNotice></rightsInfo>
      <itemMeta>
        <itemClass qcode="ninat:text"/>
        <provider qcode="nprov:HN"><name>Harbour News</name></provider>
        <versionCreated>2031-03-04T07:00:00Z</versionCreated>
        <firstCreated>2031-03-04T05:06:07Z</firstCreated>
        <pubStatus qcode="stat:usable"/>
        <edNote>Adds minister</edNote>
      </itemMeta>
      <contentMeta>
        <urgency>4</urgency>
        <located qcode="city:1"><name>Gdynia</name></located>
        <creator literal="ar"><name>By A. Reporter</name></creator>
        <creditline>BPA</creditline>
        <language tag="en"/>
        <genre qcode="genre:Current"><name>Current</name></genre>
        <subject qcode="medtop:16000000"><name>unrest</name></subject>
        <headline>Dockers held</headline>
      </contentMeta>
      <contentSet>%s</contentSet>
    </newsItem>\
    """
        .formatted(content);
  }

  static String nitf() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "nitf-3-6.dtd">
    <nitf xml:lang="en">
      <head>
        <title>HELD</title>
        <tobject tobject.type="news">
          <tobject.property tobject.property.type="Current"/>
          <tobject.subject tobject.subject.refnum="16000000"/>
        </tobject>
        <docdata management-status="usable">
          <doc-id regsrc="HN" id-string="urn:example:7"/>
          <urgency ed-urg="4"/>
          <date.issue norm="20310304T050607Z"/>
          <du-key key="held" version="2"/>
          <doc.copyright year="2031" holder="Harbour News"/>
          <ed-msg info="Adds minister"/>
        </docdata>
        <pubdata name="Harbour News"/>
      </head>
      <body>
        <body.head>
          <hedline><hl1>Dockers held</hl1><hl2>Belarus blamed</hl2></hedline>
          <byline>By A. Reporter</byline>
          <distributor>BPA</distributor>
        </body.head>
        <body.content><block>%s</block>
          <media media-type="image"><media-caption>Not this</media-caption></media>
          <table><tr><td>Not this</td></tr></table>
        </body.content>
        <body.end><tagline>Not this</tagline></body.end>
      </body>
    </nitf>\
    """
        .formatted(MARKED);
  }

  static String rss() {
    return """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel>
        <title>Harbour News</title><link>https://example.org/</link><language>en</language>
        <copyright>© 2031 Harbour News</copyright>
        <item>
          <media:title>Not this</media:title>
          <title>Dockers held</title>
          <link>https://example.org/7</link>
          <guid isPermaLink="false">urn:example:7</guid>
          <pubDate>Tue, 04 Mar 2031 05:06:07 GMT</pubDate>
          <dc:creator>By A. Reporter</dc:creator>
          <category>unrest</category>
          <description>Three are held.</description>
          <content:encoded><![CDATA[%s]]></content:encoded>
        </item>
      </channel>
    </rss>\
    """
        .formatted(MARKED);
  }

  static String atom() {
    return """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <title>Harbour News</title><id>urn:example:feed</id>
      <entry>
        <id>urn:example:7</id><title type="html">Dockers &lt;b&gt;held&lt;/b&gt;</title>
        <link rel="self" href="https://example.org/7.xml"/><link href="https://example.org/7"/>
        <published>2031-03-04T05:06:07Z</published><updated>2031-03-04T07:00:00Z</updated>
        <author><name>By A. Reporter</name></author><category term="unrest"/>
        <rights>© 2031 Harbour News</rights><summary>Three are held.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content>
      </entry>
    </feed>\
    """
        .formatted(MARKED);
  }

  static String jsonFeed() {
    return """
    {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News", "language": "en",
     "items": [{"id": "urn:example:7", "url": "https://example.org/7", "title": "Dockers held",
       "date_published": "2031-03-04T05:06:07Z", "date_modified": "2031-03-04T07:00:00Z",
       "authors": [{"name": "By A. Reporter"}], "tags": ["unrest"], "summary": "Three are held.",
       "content_html": %s}]}\
    """
        .formatted(quoted(MARKED));
  }

  static String page() {
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>Dockers held | Harbour News</title>
      <link rel="canonical" href="https://example.org/7">
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Site"},
        {"@type": ["NewsArticle"], "headline": "Dockers held", "url": "https://example.org/7",
         "datePublished": "2031-03-04T05:06:07Z", "dateModified": "2031-03-04T07:00:00Z",
         "author": [{"@type": "Person", "name": "By A. Reporter"}], "inLanguage": "en",
         "publisher": {"@type": "Organization", "name": "Harbour News"}}]}
      </script></head>
    <body><nav><ul><li><a href="/">Home</a></li></ul></nav>
      <div class="cookie-consent"><p>We use cookies to make this page better for you.</p></div>
      <article><h1>Dockers held</h1>
        <figure><img src="a.jpg"><figcaption>Not this caption</figcaption></figure>
        %s
        <div class="related-stories"><p><a href="/8">Read more: another story of the port</a></p></div>
      </article>
      <aside><p>Most read</p></aside><footer><p>© 2031 Harbour News</p></footer>
      <script>var not = "this";</script></body></html>\
    """
        .formatted(MARKED);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
