package org.dateline.launcher;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Starts Dateline and stays until it is told to stop. Exit codes: 0 stopped as asked, 1 a part did
 * not start, 2 refused (a setting, a port, the data folder), 3 a step hung, 130 halted by a second
 * Ctrl-C.
 */
public final class Main {
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  private Main() {}

  public static void main(String[] arguments) {
    long began = System.nanoTime();
    PrintStream out = System.out;
    Stop stop = Stop.onSignals(out);
    Heap.watch();
    int code =
        List.of(arguments).equals(List.of("--help"))
            ? help(out)
            : run(arguments, new Progress(out, stop, began), stop);
    out.flush();
    // Payara leaves threads behind, and a hook that finds nothing to do and says so.
    Runtime.getRuntime().halt(code);
  }

  private static int help(PrintStream out) {
    out.println("java -jar dateline.jar starts Dateline. Settings, from the environment:");
    Arrays.stream(Key.values())
        .forEach(
            key ->
                out.printf(
                    "  %-28s %s [%s]%n",
                    key.variable(), key.meaning(), key.absent().isEmpty() ? "none" : key.absent()));
    return 0;
  }

  private static int run(String[] arguments, Progress progress, Stop stop) {
    try {
      if (arguments.length > 0) {
        throw new Refusal("Dateline takes no arguments but --help; it is set by the environment.");
      }
      new Start(Home.here(), progress, stop).run();
      progress.say("Dateline has stopped.");
      return 0;
    } catch (Stop.Requested asked) {
      progress.say("Dateline has stopped before it was ready.");
      return 0;
    } catch (Refusal refusal) {
      System.err.println("Dateline does not start: " + LineFormat.oneLine(refusal.sentence()));
      return REFUSED;
    } catch (Exception | LinkageError | OutOfMemoryError failed) {
      System.err.println("Dateline does not start: " + LineFormat.oneLine(reason(failed)));
      return FAILED;
    }
  }

  /** The innermost cause says most. */
  private static String reason(Throwable failed) {
    Throwable innermost = failed;
    while (innermost.getCause() != null && innermost.getCause() != innermost) {
      innermost = innermost.getCause();
    }
    String message = Optional.ofNullable(failed.getMessage()).orElse(failed.toString());
    return innermost == failed ? message : message + " (" + innermost + ")";
  }
}
