package org.dateline.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What an EAR says of itself in {@code META-INF/application.xml}.
 *
 * @param modules in the order in which they are to be deployed
 * @param libraries name of the folder of the shared libraries
 */
record Application(List<Module> modules, String libraries) {

  /** A module of the EAR. */
  sealed interface Module {
    /** Its name in the EAR. */
    String file();
  }

  /** A resource adapter. */
  record Connector(String file) implements Module {}

  /** An archive of enterprise beans. */
  record Beans(String file) implements Module {}

  /** A web application, and the path that it answers under. */
  record Web(String file, String contextRoot) implements Module {}

  Application {
    modules = List.copyOf(modules);
  }

  /**
   * Reads the descriptor of an EAR.
   *
   * @throws Refusal if the EAR or its descriptor cannot be read
   */
  static Application of(Path ear) {
    try (ZipFile zip = new ZipFile(ear.toFile())) {
      ZipEntry entry = zip.getEntry("META-INF/application.xml");
      if (entry == null) {
        throw new Refusal(ear + " has no META-INF/application.xml.");
      }
      try (InputStream xml = zip.getInputStream(entry)) {
        return from(xml);
      }
    } catch (IOException | SAXException | ParserConfigurationException unreadable) {
      throw new Refusal(ear + " cannot be read: " + unreadable, unreadable);
    }
  }

  static Application from(InputStream xml)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Element root = factory.newDocumentBuilder().parse(xml).getDocumentElement();
    List<Module> modules = new ArrayList<>();
    for (Element module : children(root, "module")) {
      children(module, "connector").forEach(it -> modules.add(new Connector(text(it))));
      children(module, "ejb").forEach(it -> modules.add(new Beans(text(it))));
      for (Element web : children(module, "web")) {
        modules.add(new Web(textOf(web, "web-uri", ""), textOf(web, "context-root", "/")));
      }
    }
    return new Application(modules, textOf(root, "library-directory", "lib"));
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  private static String textOf(Element parent, String name, String otherwise) {
    return children(parent, name).stream().findFirst().map(Application::text).orElse(otherwise);
  }

  private static String text(Element element) {
    return String.valueOf(element.getTextContent()).strip();
  }
}
