package org.dateline.it;

import org.junit.jupiter.api.extension.ExtendWith;

/** How answers come with the database that comes along. */
@ExtendWith(SharedDateline.class)
class AnswerIT extends AnswerContract {

  private final LaunchedDateline dateline;

  AnswerIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  @Override
  LaunchedDateline dateline() {
    return dateline;
  }
}
