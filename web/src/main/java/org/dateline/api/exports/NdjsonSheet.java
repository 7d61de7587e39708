package org.dateline.api.exports;

/** One JSON object a line, each the very form that a page has. */
public final class NdjsonSheet implements LineSheet {

  @Override
  public String head() {
    return "";
  }

  @Override
  public void row(String json, StringBuilder file) {
    file.append(json).append('\n');
  }
}
