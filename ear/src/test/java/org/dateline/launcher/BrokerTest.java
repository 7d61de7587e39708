package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.activemq.artemis.api.core.ActiveMQAddressFullException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real broker, on a port of its own and a folder of its own. */
class BrokerTest {
  private static final Settings.Login DESK = new Settings.Login("desk", "tulip");
  private static final int MESSAGE_LIMIT_BYTES = 6 * 1024 * 1024;

  private final Path folder;

  BrokerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Work with a session of the broker. */
  private interface Work {
    void with(ClientSession session) throws Exception;
  }

  @Test
  void keepsAMessageOfSixMegabytesAcrossARestart() throws Exception {
    byte[] body = new byte[MESSAGE_LIMIT_BYTES];
    Arrays.fill(body, (byte) 'x');
    int port = FreePort.next();
    try (Running broker = start(port, 100)) {
      assertNotNull(broker);
      as(DESK, port, session -> send(session, "dateline.documents", body));
    }
    try (Running again = start(port, 100)) {
      assertNotNull(again);
      as(DESK, port, session -> assertEquals(body.length, receive(session, "dateline.documents")));
    }
  }

  @Test
  void admitsOnlyItsUserAndMakesNoQueuesForAnybody() throws Exception {
    int port = FreePort.next();
    try (Running broker = start(port, 100)) {
      assertNotNull(broker);
      for (Settings.Login wrong :
          List.of(
              new Settings.Login("desk", "rose"),
              new Settings.Login("other", "tulip"),
              new Settings.Login("", ""))) {
        assertThrows(ActiveMQSecurityException.class, () -> as(wrong, port, session -> {}));
      }
      as(DESK, port, BrokerTest::assertBounded);
    }
  }

  private static void assertBounded(ClientSession session) throws Exception {
    send(session, "dateline.misspelt", new byte[] {1});
    assertFalse(session.addressQuery(SimpleString.of("dateline.misspelt")).isExists());
    QueueConfiguration durable =
        QueueConfiguration.of("mine")
            .setAddress("dateline.documents")
            .setRoutingType(RoutingType.ANYCAST)
            .setDurable(true);
    assertThrows(ActiveMQSecurityException.class, () -> session.createQueue(durable));
    assertThrows(
        ActiveMQSecurityException.class,
        () -> session.createAddress(SimpleString.of("mine"), RoutingType.ANYCAST, false));
    // What a sender needs for an answer, and a reader of the events for a subscription.
    session.createQueue(
        QueueConfiguration.of("answer")
            .setRoutingType(RoutingType.ANYCAST)
            .setDurable(false)
            .setTemporary(true));
    session.createQueue(
        QueueConfiguration.of("reader")
            .setAddress("dateline.events")
            .setRoutingType(RoutingType.MULTICAST)
            .setDurable(true));
    send(session, "dateline.events", new byte[] {2});
    assertEquals(1, receive(session, "reader"));
  }

  @Test
  void refusesADocumentWhenTooManyWait() throws Exception {
    int port = FreePort.next();
    byte[] body = new byte[90 * 1024];
    try (Running broker = start(port, 10)) {
      assertNotNull(broker);
      as(
          DESK,
          port,
          session ->
              assertThrows(
                  ActiveMQAddressFullException.class,
                  () -> {
                    for (int i = 0; i < 1000; i++) {
                      send(session, "dateline.documents", body);
                    }
                  }));
    }
  }

  @Test
  void takesNothingOfATransactionWhenTooManyWait() throws Exception {
    int port = FreePort.next();
    byte[] body = new byte[90 * 1024];
    try (Running broker = start(port, 10)) {
      assertNotNull(broker);
      as(DESK, port, session -> fillInParts(session, body));
    }
  }

  /** Sends ten at a time until that is refused; what is there then is a multiple of ten. */
  private static void fillInParts(ClientSession others, byte[] body) throws Exception {
    int parts = 0;
    try (ClientSession session = transacted(others)) {
      boolean isFull = false;
      while (!isFull && parts < 100) {
        try {
          for (int i = 0; i < 10; i++) {
            send(session, "dateline.documents", body);
          }
          session.commit();
          parts++;
        } catch (ActiveMQException full) {
          session.rollback();
          isFull = true;
        }
      }
      assertTrue(isFull);
      assertEquals(
          10L * parts, session.queueQuery(SimpleString.of("dateline.documents")).getMessageCount());
    }
  }

  private static ClientSession transacted(ClientSession other) throws ActiveMQException {
    return other
        .getSessionFactory()
        .createSession(DESK.user(), DESK.password(), false, false, false, false, 0);
  }

  @Test
  void givesADocumentBackAfterADelayHoweverOftenItFails() throws Exception {
    int port = FreePort.next();
    try (Running broker = start(port, 100)) {
      assertNotNull(broker);
      as(
          DESK,
          port,
          session -> {
            send(session, "dateline.documents", new byte[] {3});
            try (ClientConsumer consumer = session.createConsumer("dateline.documents")) {
              ClientMessage first = consumer.receive(5000);
              first.acknowledge();
              session.rollback();
              long back = System.nanoTime();
              ClientMessage second = consumer.receive(5000);
              assertEquals(2, second.getDeliveryCount());
              assertTrue(System.nanoTime() - back > 700_000_000L, "at once, in a hot loop");
            }
          });
    }
  }

  @Test
  void keepsADeadLetterHoweverOftenItIsTakenUpAndLaidBack() throws Exception {
    int port = FreePort.next();
    try (Running broker = start(port, 100)) {
      assertNotNull(broker);
      for (String queue : List.of("dateline.dead", "dateline.expired")) {
        as(DESK, port, session -> send(session, queue, new byte[] {6}));
        for (int i = 0; i < 12; i++) {
          as(DESK, port, session -> layBack(session, queue));
        }
        as(DESK, port, session -> assertEquals(1, receive(session, queue)));
      }
    }
  }

  private static void layBack(ClientSession session, String queue) throws ActiveMQException {
    try (ClientConsumer consumer = session.createConsumer(queue)) {
      consumer.receive(5000).acknowledge();
      session.rollback();
    }
  }

  @Test
  void waitsForTheDocumentThatIsBeingReadAndHoldsTheNextBack() throws Exception {
    int port = FreePort.next();
    try (LoadedBroker broker = start(port, 100)) {
      as(
          DESK,
          port,
          session -> {
            send(session, "dateline.documents", new byte[] {4});
            send(session, "dateline.documents", new byte[] {5});
            try (ClientConsumer consumer = session.createConsumer("dateline.documents")) {
              ClientMessage reading = consumer.receive(5000);
              CompletableFuture<Void> drained = CompletableFuture.runAsync(broker.drain());
              assertThrows(TimeoutException.class, () -> drained.get(500, TimeUnit.MILLISECONDS));
              reading.acknowledge();
              session.commit();
              drained.get(5, TimeUnit.SECONDS);
              assertNull(consumer.receive(300));
            }
          });
    }
    try (Running again = start(port, 100)) {
      assertNotNull(again);
      as(DESK, port, session -> assertEquals(1, receive(session, "dateline.documents")));
    }
  }

  @Test
  void livesInAClassLoaderOfItsOwn() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (Running broker = start(FreePort.next(), 100)) {
      assertNotNull(broker);
      assertSame(before, Thread.currentThread().getContextClassLoader());
      assertTrue(
          Thread.getAllStackTraces().keySet().stream()
              .map(Thread::getContextClassLoader)
              .anyMatch(loader -> loader != null && "broker".equals(loader.getName())));
    }
  }

  private LoadedBroker start(int port, long mostWaiting) throws Exception {
    List<Path> classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    return BrokerLoader.start(classes, folder, port, DESK, mostWaiting);
  }

  private static void as(Settings.Login login, int port, Work work) throws Exception {
    try (ServerLocator locator = ActiveMQClient.createServerLocator("tcp://127.0.0.1:" + port);
        ClientSessionFactory factory = locator.createSessionFactory();
        ClientSession session =
            factory.createSession(login.user(), login.password(), false, true, false, false, 0)) {
      session.start();
      work.with(session);
    }
  }

  private static void send(ClientSession session, String address, byte[] body)
      throws ActiveMQException {
    try (ClientProducer producer = session.createProducer(address)) {
      ClientMessage message = session.createMessage(true);
      message.getBodyBuffer().writeBytes(body);
      producer.send(message);
    }
  }

  /** Takes the next message, and says how long it is. */
  private static int receive(ClientSession session, String queue) throws ActiveMQException {
    try (ClientConsumer consumer = session.createConsumer(queue)) {
      ClientMessage message = consumer.receive(5000);
      int length = message.getBodyBuffer().readableBytes();
      message.acknowledge();
      session.commit();
      return length;
    }
  }
}
