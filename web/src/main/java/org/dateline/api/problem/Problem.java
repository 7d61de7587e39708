package org.dateline.api.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A refusal or a failure, as RFC 9457 has them.
 *
 * @param type what kind it is, as a URN that stays
 * @param title the same for all of a kind
 * @param detail this one, in a sentence
 * @param instance path of the request, or null while nobody has said
 * @param parameter the query parameter at fault, or null
 * @param value what it was, shortened, or null
 * @param allowed what would have been taken instead, or null
 * @param field the field of a submission that is at fault, or null
 * @param incident by which the log has it, for failures of ours, or null
 * @param retryAfter when another try is worth it, or null; a header, not a field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    @Nullable String parameter,
    @Nullable String value,
    @Nullable List<String> allowed,
    @Nullable String field,
    @Nullable String incident,
    @JsonIgnore @Nullable Duration retryAfter) {

  /** What answers carry it. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "urn:dateline:problem:";
  private static final int LONGEST_ECHO = 200;

  public Problem {
    allowed = allowed == null ? null : List.copyOf(allowed);
  }

  static Problem of(String kind, int status, String title, String detail) {
    return new Problem(
        TYPES + kind, title, status, detail, null, null, null, null, null, null, null);
  }

  /** A problem of which nothing is known but its status. */
  static Problem of(int status, String title, String detail) {
    return of(title.toLowerCase(Locale.ROOT).replace(' ', '-'), status, title, detail);
  }

  Problem with(String parameter, String value, List<String> allowed) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        parameter,
        echo(value),
        allowed,
        field,
        incident,
        retryAfter);
  }

  Problem allowing(List<String> values) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        parameter,
        value,
        values,
        field,
        incident,
        retryAfter);
  }

  Problem inField(@Nullable String name) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        parameter,
        value,
        allowed,
        name,
        incident,
        retryAfter);
  }

  Problem after(Duration pause) {
    return new Problem(
        type, title, status, detail, instance, parameter, value, allowed, field, incident, pause);
  }

  /** The same problem, in answer to a request for this path. */
  public Problem at(String path) {
    return new Problem(
        type,
        title,
        status,
        detail,
        echo(path),
        parameter,
        value,
        allowed,
        field,
        incident,
        retryAfter);
  }

  /** The same problem, to be found in the log by this. */
  public Problem logged(String as) {
    return new Problem(
        type, title, status, detail, instance, parameter, value, allowed, field, as, retryAfter);
  }

  /**
   * What may be repeated of what was sent: the beginning of it, and half a character as none, which
   * no JSON could carry.
   */
  static String echo(String raw) {
    String cut = raw.length() <= LONGEST_ECHO ? raw : raw.substring(0, LONGEST_ECHO) + "…";
    return Text.received(cut).chars();
  }
}
