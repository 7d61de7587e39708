package org.dateline.event.codebook;

/** A line of a lexicon file that cannot be used: the file, the line and what is wrong with it. */
public final class UnusableLexicon extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;
  private final String fault;

  public UnusableLexicon(String file, int line, String fault) {
    super(file + ", line " + line + ": " + fault);
    this.file = file;
    this.line = line;
    this.fault = fault;
  }

  public String file() {
    return file;
  }

  /** Counted from 1; 0 if it is the file as a whole. */
  public int line() {
    return line;
  }

  public String fault() {
    return fault;
  }
}
