package org.dateline.archive;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as it is shipped: on H2, in a file. */
@SuppressWarnings("NullAway.Init")
final class H2LedgerTest {

  @Nested
  final class Submissions extends SubmissionContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Batches extends BatchContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Revisions extends RevisionContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Questions extends QuestionContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Filters extends FilterContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Found extends FindingContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Cited extends CitationContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Counts extends CountContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Actors extends ActorContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Notices extends NoticeContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Embargoes extends EmbargoContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class BulletinsOf extends BulletinContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Copies extends CopyContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class StoriesOf extends StoryContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class StoriesAsked extends StoryQuestionContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Migrations extends MigrationContract {
    @TempDir private Path folder;

    @Override
    DataSource empty() {
      return Databases.emptyH2(folder);
    }
  }

  @Nested
  final class WordsOf extends WordContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Binding extends BindingContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }

  @Nested
  final class Plans extends PlanContract {
    @TempDir private Path folder;

    @Override
    DataSource database() {
      return Databases.h2(folder);
    }
  }
}
