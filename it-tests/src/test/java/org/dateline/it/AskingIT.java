package org.dateline.it;

import org.junit.jupiter.api.extension.ExtendWith;

/** What can be asked of the database that comes along. */
@ExtendWith(SharedDateline.class)
class AskingIT extends AskingContract {

  private final LaunchedDateline dateline;

  AskingIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  @Override
  LaunchedDateline dateline() {
    return dateline;
  }
}
