package org.dateline.api.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.ejb.EJBException;
import jakarta.resource.spi.ResourceAllocationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.LedgerAway;
import org.dateline.reading.ReadingStopped;
import org.dateline.reading.ReadingTooLong;
import org.dateline.wire.IntakeClosed;
import org.dateline.wire.LettersAway;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.dateline.wire.WireDesk;
import org.dateline.wire.batch.BatchBroken;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private static void answers(int status, String type, Throwable thrown) {
    Problem problem = Problems.of(thrown);
    assertEquals(status, problem.status(), problem.toString());
    assertEquals("urn:dateline:problem:" + type, problem.type());
    assertFalse(problem.title().isBlank() || problem.detail().isBlank());
  }

  private static UnreadableDispatch unreadable(Cause cause) {
    return new UnreadableDispatch(cause, "headline", "The field headline is wrong.");
  }

  @Test
  void namesTheFormsThatThereAre() {
    Problem problem = Problems.of(new NotOffered(List.of("application/json", "text/csv")));
    assertEquals(406, problem.status());
    assertEquals(List.of("application/json", "text/csv"), problem.allowed());
  }

  @Test
  void givesEveryCauseItsStatus() {
    answers(400, "unknown-parameter", BadParameter.unknown("typ", "x", List.of("type")));
    answers(400, "bad-parameter", BadParameter.of("type", "x", List.of("AID")));
    answers(404, "not-found", new NotHere("event", "e7"));
    answers(415, "unsupported-type", unreadable(Cause.UNSUPPORTED_TYPE));
    answers(413, "too-large", unreadable(Cause.TOO_LARGE));
    answers(400, "malformed", unreadable(Cause.MALFORMED));
    answers(422, "invalid", unreadable(Cause.INVALID));
    answers(503, "intake-closed", closed());
    answers(422, "reading-too-long", new ReadingTooLong(Duration.ofMinutes(2)));
    answers(503, "stopping", new ReadingStopped(new IllegalStateException()));
    answers(503, "letters-away", new LettersAway(new IllegalStateException()));
    answers(503, "ledger-away", new LedgerAway(new IllegalStateException()));
    answers(503, "ledger-away", new ResourceAllocationException("pool"));
    answers(503, "ledger-away", new SQLNonTransientConnectionException());
    answers(503, "ledger-away", new SQLException("down", "57P01"));
    answers(400, "malformed", new JsonParseException(null, "no JSON"));
    answers(500, "failure", new SQLSyntaxErrorException("select secret", "42000"));
    answers(500, "failure", new StackOverflowError());
  }

  @Test
  void givesEveryStatusOfTheServerItsProblem() {
    answers(404, "not-found", new NotFoundException());
    answers(405, "method-not-allowed", new NotAllowedException("GET"));
    answers(406, "not-acceptable", new NotAcceptableException());
    answers(415, "unsupported-type", new NotSupportedException());
    answers(418, "refused", new WebApplicationException(418));
    answers(500, "failure", new WebApplicationException(500));
    answers(500, "failure", new WebApplicationException(302));
  }

  @Test
  void saysWhenToComeAgainAsWhoeverIsBusySaid() {
    assertEquals(
        Duration.ofSeconds(30), Problems.of(new ServiceUnavailableException(30L)).retryAfter());
    assertEquals(Problems.PAUSE, Problems.of(new ServiceUnavailableException()).retryAfter());
  }

  @Test
  void looksThroughWhatTheContainerWrapsAroundACause() {
    answers(503, "intake-closed", new EJBException(new IllegalStateException(closed())));
    answers(
        503,
        "ledger-away",
        new EJBException(new IllegalStateException(new SQLException("", "08006"))));
  }

  @Test
  void doesNotRunInCircles() {
    Exception one = new IllegalStateException("one");
    one.initCause(new IllegalStateException("two", one));
    answers(500, "failure", one);
  }

  @Test
  void tellsNothingOfTheCauseOfAFailure() {
    Problem problem = Problems.of(new IllegalStateException("jdbc:h2:secret"));
    assertFalse(problem.toString().contains("secret"));
    assertFalse(problem.toString().contains("IllegalState"));
  }

  @Test
  void namesParameterValueAndWhatIsAllowed() throws Exception {
    Problem problem = Problems.of(BadParameter.of("limit", "501", List.of("1 to 500")));
    assertEquals(
        "{\"type\":\"urn:dateline:problem:bad-parameter\",\"title\":\"Bad parameter\","
            + "\"status\":400,\"detail\":\"The parameter limit does not take this value.\","
            + "\"instance\":\"/api/v1/events\",\"parameter\":\"limit\",\"value\":\"501\","
            + "\"allowed\":[\"1 to 500\"]}",
        ReadingJson.mapper().writeValueAsString(problem.at("/api/v1/events")));
  }

  @Test
  void namesTheFieldOfADispatch() {
    assertEquals("headline", Problems.of(unreadable(Cause.INVALID)).field());
  }

  @Test
  void listsTheContentTypesThatAreRead() {
    Problem problem = Problems.of(unreadable(Cause.UNSUPPORTED_TYPE));
    assertEquals(WireDesk.contentTypes(), problem.allowed());
    assertTrue(WireDesk.contentTypes().contains("application/nitf+xml"));
  }

  @Test
  void saysHowManyItemsOfABatchAreTaken() {
    BatchBroken broken = new BatchBroken(300, Duration.ofSeconds(7), new LedgerAway(closed()));
    answers(503, "intake-closed", broken);
    assertTrue(Problems.of(broken).detail().startsWith("300 items are taken"));
    assertEquals(Duration.ofSeconds(7), Problems.of(broken).retryAfter());
  }

  @Test
  void repeatsOnlyTheBeginningOfALongValue() {
    Problem problem = Problems.of(BadParameter.of("cursor", "x".repeat(9000), List.of()));
    assertNotNull(problem.value());
    assertTrue(String.valueOf(problem.value()).length() < 300);
  }

  @Test
  void namesTheIdThatNothingHas() {
    assertEquals(
        "There is no event with the id \"e7\".", Problems.of(new NotHere("event", "e7")).detail());
  }

  @Test
  void neverRepeatsHalfACharacter() throws Exception {
    for (String value : new String[] {"x".repeat(199) + "\uD83D\uDE80".repeat(9), "\uD800"}) {
      Problem problem = Problems.of(BadParameter.of("cursor", value, List.of()));
      assertTrue(ReadingJson.mapper().writeValueAsBytes(problem).length > 100);
    }
  }

  @Test
  void saysWhenToTryAgain() {
    Response answer = ProblemMapper.answer(Problems.of(closed()), closed());
    assertEquals("7", answer.getHeaderString(HttpHeaders.RETRY_AFTER));
    assertEquals(503, answer.getStatus());
  }

  @Test
  void keepsNoErrorAndSaysWhichMethodsThereAre() {
    NotAllowedException thrown =
        new NotAllowedException(Response.status(405).allow("GET", "HEAD").build());
    Response answer = ProblemMapper.answer(Problems.of(thrown), thrown);
    assertEquals("no-store", answer.getHeaderString(HttpHeaders.CACHE_CONTROL));
    assertTrue(answer.getHeaderString(HttpHeaders.ALLOW).contains("HEAD"));
    assertEquals("application/problem+json", answer.getMediaType().toString());
    assertNull(answer.getHeaderString(HttpHeaders.RETRY_AFTER));
  }

  @Test
  void saysThatWhatCanBeGotHasAHeadToo() {
    NotAllowedException thrown =
        new NotAllowedException(Response.status(405).allow("GET", "OPTIONS").build());
    Response answer = ProblemMapper.answer(Problems.of(thrown), thrown);
    assertTrue(answer.getHeaderString(HttpHeaders.ALLOW).contains("HEAD"));
    NotAllowedException posted =
        new NotAllowedException(Response.status(405).allow("POST").build());
    answer = ProblemMapper.answer(Problems.of(posted), posted);
    assertEquals("POST", answer.getHeaderString(HttpHeaders.ALLOW));
  }

  @Test
  void logsAFailureWithItsTraceUnderTheIncidentThatItAnswers() {
    LogRecord logged = logged(new IllegalStateException("of ours")).get(0);
    assertEquals(Level.SEVERE, logged.getLevel());
    assertNotNull(logged.getThrown());
  }

  @Test
  void logsAClosedIntakeInOneLine() {
    LogRecord logged = logged(closed()).get(0);
    assertEquals(Level.WARNING, logged.getLevel());
    assertNull(logged.getThrown());
  }

  @Test
  void logsNothingOfWhatTheCallerDidWrong() {
    assertEquals(List.of(), logged(new NotHere("event", "e7")));
  }

  /** What the log has of a problem; each line names the incident that the answer has. */
  private static List<LogRecord> logged(Throwable thrown) {
    Logger log = Logger.getLogger(ProblemMapper.class.getName());
    List<LogRecord> records = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            records.add(record);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    log.setUseParentHandlers(false);
    log.addHandler(handler);
    try {
      Problem problem = (Problem) new ProblemMapper().toResponse(thrown).getEntity();
      for (LogRecord record : records) {
        assertTrue(record.getMessage().contains(String.valueOf(problem.incident())));
      }
      assertEquals(records.isEmpty(), problem.incident() == null);
      return records;
    } finally {
      log.removeHandler(handler);
      log.setUseParentHandlers(true);
    }
  }

  @Test
  void leavesARedirectionAlone() {
    Response moved = Response.seeOther(URI.create("/elsewhere")).build();
    assertEquals(
        303, new ProblemMapper().toResponse(new WebApplicationException(moved)).getStatus());
  }

  private static IntakeClosed closed() {
    return new IntakeClosed("full", Duration.ofSeconds(7), new IllegalStateException());
  }
}
