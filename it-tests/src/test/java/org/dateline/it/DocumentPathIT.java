package org.dateline.it;

import org.junit.jupiter.api.extension.ExtendWith;

/** The way of one document with the database that comes along. */
@ExtendWith(SharedDateline.class)
class DocumentPathIT extends DocumentPathContract {

  private final LaunchedDateline dateline;

  DocumentPathIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  @Override
  LaunchedDateline dateline() {
    return dateline;
  }
}
