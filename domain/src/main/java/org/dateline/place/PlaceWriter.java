package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Dateline;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Token;
import org.dateline.place.Place.Precision;
import org.dateline.place.Place.Role;
import org.dateline.place.Place.RunnerUp;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/** Writes down what a name means and in what role it stands. Immutable. */
final class PlaceWriter {

  private final Countries countries;

  PlaceWriter(Countries countries) {
    this.countries = countries;
  }

  /** The place of a dateline. */
  Optional<Place> filed(Text text, Dateline dateline, Choice choice) {
    String written = String.valueOf(dateline.place());
    int at = text.at(dateline.span()).indexOf(written);
    if (at < 0) {
      return Optional.empty();
    }
    int start = dateline.span().start() + at;
    return Optional.of(
        place(text, Span.of(start, start + written.length()), choice, Role.DATELINE, "dateline"));
  }

  /**
   * A name in the story.
   *
   * @param isSport whether the story reports games
   */
  Place place(Text text, Toponym toponym, Choice choice, boolean isSport) {
    if (toponym.isPartOfName()) {
      return place(text, toponym.span(), choice, Role.PART_OF_NAME, "within a longer name");
    }
    if (isSport && toponym.isTeam()) {
      return place(text, toponym.span(), choice, Role.TEAM, "a team");
    }
    Standing standing = Standing.of(toponym.sentence(), toponym.first(), toponym.last());
    Candidate candidate = choice.place();
    boolean isCountry = candidate.precision() == Precision.COUNTRY;
    boolean isActing =
        isCountry
            ? standing.isCountryActing() || standing.isModifier()
            : isCapital(toponym, candidate) && standing.isCapitalActing();
    Role role = isActing ? Role.METONYM : Role.LOCATION;
    String reason = isCountry || isCapital(toponym, candidate) ? standing.reason() : null;
    return place(text, toponym.span(), choice, role, reason);
  }

  private boolean isCapital(Toponym toponym, Candidate candidate) {
    WordRow row =
        WordRow.of(
            toponym.sentence().tokens().subList(toponym.first(), toponym.last() + 1).stream()
                .map(Token::text)
                .toList());
    return countries.capitals().at(row, 0, row.words().size()).stream()
        .map(Country::iso3)
        .anyMatch(iso3 -> iso3.equals(candidate.country()));
  }

  private static Place place(
      Text text, Span span, Choice choice, Role role, @Nullable String reason) {
    Candidate candidate = choice.place();
    List<String> reasons = new ArrayList<>(choice.reasons());
    if (reason != null) {
      reasons.add(reason);
    }
    return new Place(
        text.words(span),
        candidate.name(),
        candidate.geonames(),
        candidate.point().latitude(),
        candidate.point().longitude(),
        candidate.country(),
        candidate.admin1(),
        candidate.precision(),
        role,
        runnerUp(choice.runnerUp()),
        reasons);
  }

  private static @Nullable RunnerUp runnerUp(@Nullable Candidate place) {
    return place == null
        ? null
        : new RunnerUp(
            place.name(),
            place.geonames(),
            place.country(),
            place.point().latitude(),
            place.point().longitude());
  }
}
