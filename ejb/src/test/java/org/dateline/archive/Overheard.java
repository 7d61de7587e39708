package org.dateline.archive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A database of which every statement is heard. */
@SuppressWarnings("NullAway") // whatever the real one takes and gives
final class Overheard {

  private final DataSource source;
  private final List<String> statements = new CopyOnWriteArrayList<>();

  Overheard(DataSource source) {
    this.source = source;
  }

  DataSource source() {
    return proxy(DataSource.class, source);
  }

  /** What was said since it was asked last. */
  List<String> statements() {
    List<String> heard = List.copyOf(statements);
    statements.clear();
    return heard;
  }

  private <T> T proxy(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                statements.add(sql);
              }
              try {
                Object result = method.invoke(real, arguments);
                return result instanceof Connection connection
                    ? proxy(Connection.class, connection)
                    : result instanceof java.sql.Statement statement
                            && !(result instanceof java.sql.PreparedStatement)
                        ? proxy(java.sql.Statement.class, statement)
                        : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
