package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.lexicon.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spot checks of the list of leaders: facts that anyone can look up. */
class HoldersTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load(Countries.load());

  private static Optional<String> holder(String office, String of, String day) {
    return LEXICON.holder(office, of, LocalDate.parse(day)).map(known -> known.actor().name());
  }

  @ParameterizedTest
  @CsvSource({
    "president, usa.gov, 1986-10-11, Ronald Reagan",
    "president, usa.gov, 2017-01-19, Barack Obama",
    "president, usa.gov, 2017-01-20, Donald Trump",
    "fm, usa.gov, 1990-08-02, James Baker",
    "dm, usa.gov, 2003-03-20, Donald Rumsfeld",
    "leader/centralbank, usa.gov, 1997-10-27, Alan Greenspan",
    "pm, gbr.gov, 1982-05-21, Margaret Thatcher",
    "pm, gbr.gov, 2022-10-01, Liz Truss",
    "fm, gbr.gov, 1995-07-11, Malcolm Rifkind",
    "president, fra.gov, 1998-07-12, Jacques Chirac",
    "pm, fra.gov, 1998-07-12, Lionel Jospin",
    "pm, deu.gov, 1989-11-09, Helmut Kohl",
    "fm, deu.gov, 1989-11-09, Hans-Dietrich Genscher",
    "leader, ddr.gov, 1989-11-09, Egon Krenz",
    "leader, sun.gov, 1986-04-26, Mikhail Gorbachev",
    "fm, sun.gov, 1989-02-15, Eduard Shevardnadze",
    "president, rus.gov, 1996-08-06, Boris Yeltsin",
    "pm, rus.gov, 2010-04-10, Vladimir Putin",
    "president, syr.gov, 1990-08-02, Hafez al-Assad",
    "president, syr.gov, 2015-06-01, Bashar al-Assad",
    "president, syr.gov, 2025-07-23, Ahmed al-Sharaa",
    "pm, isr.gov, 1995-11-03, Yitzhak Rabin",
    "fm, isr.gov, 1993-09-13, Shimon Peres",
    "leader, lbn.hezbollah, 2006-07-12, Hassan Nasrallah",
    "president, egy.gov, 2013-07-02, Mohammed Morsi",
    "king, sau.gov, 2001-09-11, King Fahd",
    "supremeleader, irn.gov, 1988-07-03, Ruhollah Khomeini",
    "pm, pak.gov, 1998-05-28, Nawaz Sharif",
    "pm, ind.gov, 1992-12-06, P.V. Narasimha Rao",
    "pm, jpn.gov, 1995-01-17, Tomiichi Murayama",
    "president, kor.gov, 1988-09-17, Roh Tae-woo",
    "president, phl.gov, 1986-02-24, Ferdinand Marcos",
    "president, phl.gov, 1986-02-26, Corazon Aquino",
    "president, zaf.gov, 1990-02-11, F.W. de Klerk",
    "president, rwa.gov, 1994-04-05, Juvenal Habyarimana",
    "president, nga.gov, 1995-11-10, Sani Abacha",
    "president, slv.gov, 1989-11-16, Alfredo Cristiani",
    "president, arg.gov, 1985-12-09, Raul Alfonsin",
    "president, chl.gov, 1988-10-05, Augusto Pinochet",
    "secgen, un, 1991-01-15, Javier Perez de Cuellar",
    "secgen, un, 2003-03-20, Kofi Annan",
    "leader, nato, 1999-03-24, Javier Solana",
    "president, eu.commission, 1990-10-03, Jacques Delors"
  })
  void knowsWhoHeldAnOfficeOnADay(String office, String of, String day, String name) {
    assertEquals(Optional.of(name), holder(office, of, day));
  }

  @Test
  void putsAPersonIntoTheCountryOfTheOffice() {
    KnownActor gorbachev =
        LEXICON.holder("leader", "sun.gov", LocalDate.parse("1987-12-08")).orElseThrow();
    Persons persons = new Persons(LEXICON);
    assertEquals("SUN", persons.on(gorbachev, LocalDate.parse("1987-12-08")).country());
    assertEquals("RUS", persons.on(gorbachev, LocalDate.parse("2001-01-01")).country());
  }

  @Test
  void knowsNobodyBetweenTwoTerms() {
    assertEquals(Optional.empty(), holder("president", "syr.gov", "2024-12-20"));
    assertEquals(Optional.empty(), holder("secgen", "un", "1970-01-01"));
  }
}
