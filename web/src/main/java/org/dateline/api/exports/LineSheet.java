package org.dateline.api.exports;

/** What all files of lines have in common: each row ends its own, and nothing stands after them. */
public interface LineSheet extends Sheet {

  @Override
  default String between() {
    return "";
  }

  @Override
  default String tail() {
    return "";
  }
}
