package dev.starling.choosing;

import dev.starling.choosing.Colleague.Absence;
import dev.starling.question.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A made-up team. */
record Team(String name, List<Colleague> people) {
  static List<Team> all() {
    return List.of(pair(), five(), comingAndGoing(), oftenAway(), favourites(), forty());
  }

  static Team pair() {
    return new Team("two people", Collections.nCopies(2, Colleague.answering(0.9)));
  }

  static Team five() {
    return new Team("five who always answer", Collections.nCopies(5, Colleague.answering(1)));
  }

  /** Five at first; three leave in the course of the year and four join. */
  static Team comingAndGoing() {
    List<Colleague> people = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Colleague person = Colleague.answering(0.7);
      person = i < 3 ? person.until(120 + 70 * i) : person;
      people.add(i < 5 ? person : person.from(60 * (i - 4)));
    }
    return new Team("people join and leave", people);
  }

  /** Six with two long holidays each, one after the other. */
  static Team oftenAway() {
    return new Team(
        "people are away",
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    Colleague.answering(0.7)
                        .awayOn(
                            new Absence(40 + 25 * i, 21 + 7 * (i % 3)),
                            new Absence(200 + 20 * i, 28)))
            .toList());
  }

  /** Three of six answer two themes and nothing else. */
  static Team favourites() {
    List<Colleague> people = new ArrayList<>(Collections.nCopies(3, Colleague.answering(0.8)));
    people.add(Colleague.answering(0.9).onlyOn(Theme.INCIDENT, Theme.SCALING));
    people.add(Colleague.answering(0.9).onlyOn(Theme.INCIDENT, Theme.MIGRATION));
    people.add(Colleague.answering(0.9).onlyOn(Theme.MENTORING, Theme.STAKEHOLDER));
    return new Team("half answer only favourites", people);
  }

  /** From those who seldom answer to those who answer every other time. */
  static Team forty() {
    return new Team(
        "forty people",
        IntStream.range(0, 40).mapToObj(i -> Colleague.answering(0.1 + 0.02 * (i % 20))).toList());
  }
}
