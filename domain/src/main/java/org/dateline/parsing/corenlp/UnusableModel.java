package org.dateline.parsing.corenlp;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A model file that is missing, unreadable, or not the one that this release was made with. */
public final class UnusableModel extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;

  UnusableModel(Path file, String reason, @Nullable Throwable cause) {
    super(file + ": " + reason, cause);
    this.file = file.toString();
  }

  /** The file as it was looked for. */
  public String file() {
    return file;
  }
}
