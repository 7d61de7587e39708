package org.dateline.api.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {

  /** What a row has at these places. */
  private static List<@Nullable Object> at(String json, String... places) {
    List<Column> columns = Arrays.stream(places).map(place -> new Column(place, place)).toList();
    return Arrays.stream(new Table(columns).values(json.replace('\'', '"')))
        .map(value -> value instanceof RawValue plain ? "raw " + plain.rawValue() : value)
        .toList();
  }

  @Test
  void findsWhatStandsAtItsPlaceInWhateverOrder() {
    assertEquals(
        Arrays.asList("x", "raw -4.20", "raw true", null, "deep"),
        at(
            "{'z':{'b':[{'a':1}],'y':{'q':'deep'}},'n':-4.20,'s':'x','t':true,'u':null}",
            "/s",
            "/n",
            "/t",
            "/u",
            "/z/y/q"));
  }

  @Test
  void isEmptyWhereTheRowHasNothing() {
    assertEquals(
        Arrays.asList(null, null, List.of(), List.of()),
        at("{'b':{},'c':null,'other':[[{'a':'no'}]]}", "/a", "/b/a", "/c/*/d", "/e/*/f"));
    assertEquals(Arrays.asList(null, null), at("{'a':{'b':'x'},'c':'y'}", "/a", "/c/d"));
  }

  @Test
  void listsTexts() {
    assertEquals(
        List.of(List.of("p", "7", "q"), List.of()),
        at("{'a':['p',7,{'x':1},'q'],'b':[]}", "/a", "/b"));
  }

  @Test
  void hasAValueOfEachOfAListAndNothingWhereOneHasNone() {
    assertEquals(
        List.of(List.of("m", "", "n", ""), List.of("A B", "", "", "C"), List.of("", "", "3", "")),
        at(
            "{'p':[{'n':'m','s':['A','B']},7,{'x':{'n':'no'},'n':'n','s':[],'k':{'l':3}},"
                + "{'s':['C']}]}",
            "/p/*/n",
            "/p/*/s",
            "/p/*/k/l"));
  }

  @Test
  void refusesTwoColumnsOfOnePlace() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Table(List.of(new Column("a", "/x"), new Column("b", "/x"))));
  }

  @Test
  void failsOverABrokenRow() {
    for (String row : List.of("{'a':[1", "['a']", "7", "", "{'a':1]")) {
      assertThrows(IllegalStateException.class, () -> at(row, "/a"), row);
    }
  }
}
