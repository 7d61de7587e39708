package org.dateline.archive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A database of which every statement is heard, and how it would go about it. */
@SuppressWarnings("NullAway") // whatever the real one takes and gives
final class Overheard {

  private final DataSource source;
  private final List<String> statements = new CopyOnWriteArrayList<>();
  private final List<String> plans = new CopyOnWriteArrayList<>();
  private volatile boolean isExplained;

  Overheard(DataSource source) {
    this.source = source;
  }

  DataSource source() {
    return proxy(DataSource.class, source, null);
  }

  /** What was said since it was asked last. */
  List<String> statements() {
    List<String> heard = List.copyOf(statements);
    statements.clear();
    return heard;
  }

  /** From now on the plan of each query is asked for as well. */
  void explain() {
    isExplained = true;
  }

  /** The plans of what was asked since it was asked last. */
  List<String> plans() {
    List<String> made = List.copyOf(plans);
    plans.clear();
    return made;
  }

  private <T> T proxy(Class<T> type, T real, Asked asked) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call(real, asked, method, arguments)));
  }

  private Object call(Object real, Asked asked, Method method, Object[] arguments)
      throws Throwable {
    boolean hasSql = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
    if (hasSql && !(real instanceof PreparedStatement)) {
      statements.add((String) arguments[0]);
    }
    if (asked != null && method.getName().startsWith("set") && arguments.length > 1) {
      asked.bound.add(new Bound(method, Arrays.asList(arguments)));
    }
    if (asked != null && isExplained && method.getName().equals("executeQuery")) {
      plans.add(asked.plan());
    }
    try {
      Object result = method.invoke(real, arguments);
      if (result instanceof Connection connection) {
        return proxy(Connection.class, connection, null);
      }
      if (result instanceof PreparedStatement prepared) {
        return proxy(
            PreparedStatement.class,
            prepared,
            new Asked((Connection) real, (String) arguments[0], new ArrayList<>()));
      }
      return result instanceof Statement plain ? proxy(Statement.class, plain, null) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private record Bound(Method method, List<Object> arguments) {}

  private record Asked(Connection connection, String sql, List<Bound> bound) {

    String plan() throws SQLException, ReflectiveOperationException {
      StringBuilder plan = new StringBuilder(sql).append("\n");
      try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
        for (Bound each : bound) {
          each.method.invoke(explain, each.arguments.toArray());
        }
        try (ResultSet lines = explain.executeQuery()) {
          while (lines.next()) {
            plan.append(lines.getString(1)).append("\n");
          }
        }
      }
      return plan.toString();
    }
  }
}
