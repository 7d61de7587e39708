package org.dateline.launcher;

import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The wish to stop: Ctrl-C, or TERM from outside. The first one stops in order, the second one ends
 * the process at once. Signal handlers and no shutdown hook, because Payara has a hook of its own
 * that would run beside ours.
 */
final class Stop {
  private static final int HALTED = 130;

  /** How long a start that was interrupted may take to wind itself up. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  /** The start was interrupted, as asked. */
  static final class Requested extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final CountDownLatch requested = new CountDownLatch(1);
  private final PrintStream out;
  private volatile boolean starting = true;

  Stop(PrintStream out) {
    this.out = out;
  }

  /** Listens from now on. */
  static Stop onSignals(PrintStream out) {
    Stop stop = new Stop(out);
    for (String name : List.of("INT", "TERM")) {
      stop.listen(name);
    }
    return stop;
  }

  /** By reflection, because the compiler warns of these classes, and no option makes it stop. */
  private void listen(String name) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler onSignal =
          (proxy, method, arguments) -> {
            request();
            return null;
          };
      Object ours =
          Proxy.newProxyInstance(Stop.class.getClassLoader(), new Class<?>[] {handler}, onSignal);
      Object named = signal.getConstructor(String.class).newInstance(name);
      signal.getMethod("handle", signal, handler).invoke(null, named, ours);
    } catch (ReflectiveOperationException notHere) {
      throw new IllegalStateException("this Java has no signals", notHere);
    }
  }

  /** Somebody wants to stop; if it is the second time, at once. */
  void request() {
    if (requested.getCount() == 0) {
      Runtime.getRuntime().halt(HALTED);
    }
    requested.countDown();
    if (starting) {
      Thread late = new Thread(this::giveUp, "stop");
      late.setDaemon(true);
      late.start();
    }
  }

  /**
   * Nothing is lost by this: the journal and the database are written so that a killed process
   * finds everything again.
   */
  private void giveUp() {
    try {
      Thread.sleep(GRACE.toMillis());
    } catch (InterruptedException never) {
      return;
    }
    if (starting) {
      out.println("Stopped before it was ready.");
      out.flush();
      Runtime.getRuntime().halt(0);
    }
  }

  /**
   * To be called between the steps of the start.
   *
   * @throws Requested if somebody wants to stop
   */
  void check() {
    if (requested.getCount() == 0) {
      throw new Requested();
    }
  }

  /** The start is over, well or badly: from now on stopping takes the time that it takes. */
  void started() {
    starting = false;
  }

  /** Waits until somebody wants to stop. */
  void await() {
    try {
      requested.await();
    } catch (InterruptedException asGood) {
      Thread.currentThread().interrupt();
    }
  }
}
