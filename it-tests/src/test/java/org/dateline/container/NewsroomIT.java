package org.dateline.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.intake.Reception;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Order;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.Filter;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.SubmissionState;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the container can show. One deployment, of the modules of the EAR. */
@ExtendWith({Surroundings.class, ArquillianExtension.class})
class NewsroomIT {

  private static final Duration WAIT = Duration.ofSeconds(60);
  private static final String TEXT =
      "OSLO, March 4 (Northwire) — Norway accused Russia on Tuesday of jamming signals near its"
          + " border, Norwegian officials said. Case ";

  @Inject private LedgerReader ledger;
  @Inject private Reception reception;
  @PersistenceContext private EntityManager entities;

  @Resource(lookup = "jms/dateline")
  private ConnectionFactory connections;

  @Deployment
  static WebArchive application() throws IOException {
    return new RealArchive(Surroundings.unpacked())
        .war()
        .addClasses(FailOnce.class, Surroundings.class, RealArchive.class, SilentWire.class);
  }

  @Test
  void storesAMessage() throws Exception {
    String uri = send("dateline.documents");
    FiledDocument document = stored(uri);
    List<LedgerEvent> events = events(uri);
    assertEquals(SubmissionState.STORED, document.state());
    assertEquals(document.shown().counts().events(), events.size());
    assertTrue(events.get(0).json().contains("\"type\":\"ACCUSE\""), events.get(0).json());
  }

  @Test
  void changesNothingWhenAMessageComesAgain() throws Exception {
    String uri = send("dateline.expired");
    Message message = take("dateline.expired");
    reception.take(message);
    FiledDocument first = stored(uri);
    List<LedgerEvent> events = events(uri);
    reception.take(message);
    assertEquals(first, stored(uri));
    assertEquals(events, events(uri));
  }

  @Test
  void readsAMessageAgainWhoseTransactionWasRolledBack() throws Exception {
    int before = FailOnce.FAILED.get();
    FailOnce.ARMED.set(1);
    String uri = send("dateline.documents");
    FiledDocument document = stored(uri);
    assertEquals(before + 1, FailOnce.FAILED.get());
    assertEquals(1, document.revisions());
    assertEquals(document.shown().counts().events(), events(uri).size());
  }

  @Test
  void mapsAndWeavesEveryRow() {
    var mapped =
        entities.getMetamodel().getEntities().stream()
            .map(entity -> entity.getJavaType())
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "AttemptRow",
            "BatchRow",
            "BulletinReaderRow",
            "BulletinRow",
            "DocumentRow",
            "EventRow",
            "FacetRow",
            "FindingRow",
            "GistRow",
            "GistWordRow",
            "RevisionRow",
            "SketchKeyRow",
            "SketchRow",
            "StoryRow",
            "SubmissionRow"),
        mapped.stream().map(Class::getSimpleName).collect(Collectors.toSet()));
    for (Class<?> row : mapped) {
      assertTrue(PersistenceWeaved.class.isAssignableFrom(row), row + " is not woven");
      long rows =
          entities
              .createQuery("select count(r) from " + row.getSimpleName() + " r", Long.class)
              .getSingleResult();
      assertTrue(rows >= 0);
    }
  }

  @Test
  @RunAsClient
  void answersOverHttp(@ArquillianResource URL base) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    URI uri = URI.create(base + "api/v1/events?limit=1");
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(uri).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"items\""), answer.body());
  }

  @Test
  @RunAsClient
  void closesTheIntakeOfABrokerThatIsFrozenAndStoresOnceWhatComesAgain(
      @ArquillianResource URL base) {
    BrokenWire.of(base).freezes();
  }

  @Test
  @RunAsClient
  void findsTheBrokerAgainWhereItsConnectionsAreHalfOpen(@ArquillianResource URL base) {
    BrokenWire.of(base).loses();
  }

  private String send(String queue) throws JMSException {
    String uri = "urn:test:" + UUID.randomUUID();
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
      TextMessage message = context.createTextMessage(TEXT + uri + ".");
      for (Map.Entry<String, String> property :
          Map.of("uri", uri, "contentType", "text/plain").entrySet()) {
        message.setStringProperty(property.getKey(), property.getValue());
      }
      context.createProducer().send(context.createQueue(queue), message);
    }
    return uri;
  }

  private Message take(String name) {
    try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
      Queue queue = context.createQueue(name);
      Message message = context.createConsumer(queue).receive(WAIT.toMillis());
      assertNotNull(message);
      return message;
    }
  }

  private FiledDocument stored(String uri) throws InterruptedException {
    Instant deadline = Instant.now().plus(WAIT);
    while (Instant.now().isBefore(deadline)) {
      var document = ledger.document(uri);
      if (document.isPresent()) {
        return document.get();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("not stored: " + uri);
  }

  private List<LedgerEvent> events(String uri) {
    Filter told = new Filter.Values(Filter.Column.DOCUMENT, DocumentId.meantBy(uri));
    return ledger
        .events(new EventQuery(List.of(told), null, Order.HAPPENED, EventQuery.MOST, null))
        .items();
  }
}
