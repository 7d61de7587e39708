package org.dateline.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 that can be full: then it takes no byte more. */
public final class FullDisk extends FilePathWrapper {

  private static final String SCHEME = "fulldisk";
  private static final AtomicBoolean FULL = new AtomicBoolean();

  /** For H2. */
  public FullDisk() {}

  /** A database on it, with the tables, as Dateline is shipped. */
  public static DataSource database(Path folder) {
    FilePath.register(new FullDisk());
    setFull(false);
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl(
        "jdbc:h2:"
            + SCHEME
            + ":"
            + folder.resolve("ledger")
            + ";MODE=PostgreSQL;WRITE_DELAY=0;RETENTION_TIME=0");
    source.setUser("sa");
    source.setPassword("");
    Schema.migrate(source);
    return source;
  }

  public static void setFull(boolean isFull) {
    FULL.set(isFull);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long position) throws IOException {
      return file.read(bytes, position);
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
      if (FULL.get()) {
        throw new IOException("No space left on device");
      }
      return file.write(bytes, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public void force(boolean withMetadata) throws IOException {
      file.force(withMetadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
      return file.tryLock(position, size, isShared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
