package org.dateline.lexicon;

/** A list that cannot be used: the file, the line and what is wrong with it. */
public final class BrokenLexicon extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  public BrokenLexicon(String file, int line, String fault) {
    super(file + ":" + line + ": " + fault);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  /** Counted from 1; 0 if the file as a whole is meant. */
  public int line() {
    return line;
  }
}
