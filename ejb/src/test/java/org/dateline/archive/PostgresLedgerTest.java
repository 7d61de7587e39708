package org.dateline.archive;

import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;

/** The ledger on a real PostgreSQL. */
final class PostgresLedgerTest {

  @Nested
  final class Submissions extends SubmissionContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Batches extends BatchContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Revisions extends RevisionContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Questions extends QuestionContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Filters extends FilterContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Found extends FindingContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Cited extends CitationContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Counts extends CountContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Actors extends ActorContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Notices extends NoticeContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Embargoes extends EmbargoContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class BulletinsOf extends BulletinContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Copies extends CopyContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class StoriesOf extends StoryContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class StoriesAsked extends StoryQuestionContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Migrations extends MigrationContract {
    @Override
    DataSource empty() {
      return Databases.emptyPostgres();
    }
  }

  @Nested
  final class WordsOf extends WordContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Binding extends BindingContract {
    @Override
    DataSource database() {
      return Databases.pooledPostgres();
    }
  }

  @Nested
  final class Plans extends PlanContract {
    @Override
    DataSource database() {
      return Databases.withoutWholeReads();
    }
  }
}
