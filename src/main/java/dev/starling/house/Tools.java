package dev.starling.house;

import dev.starling.base.Agenda;
import dev.starling.base.Ids;
import dev.starling.base.SecondChance;
import dev.starling.base.Transaction;
import dev.starling.slack.wire.Incidents;
import dev.starling.storage.Database;
import dev.starling.storage.Errands;
import java.time.Clock;

/**
 * What every room works with.
 *
 * @param clock by which slots, deadlines and pauses are told
 * @param realClock for what comes from outside with a time on it
 */
record Tools(
    Transaction transaction,
    Agenda agenda,
    SecondChance secondChance,
    Incidents incidents,
    Ids ids,
    Clock clock,
    Clock realClock) {

  static Tools of(
      Database database,
      Errands errands,
      Incidents incidents,
      Ids ids,
      Clock clock,
      Clock realClock) {
    return new Tools(
        database.transaction(),
        errands.agenda(),
        errands::retryParked,
        incidents,
        ids,
        clock,
        realClock);
  }
}
