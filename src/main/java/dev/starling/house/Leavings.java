package dev.starling.house;

import dev.starling.forget.Departures;
import dev.starling.forget.Farewells;
import dev.starling.forget.ForgottenNames;
import dev.starling.forget.Installations;
import dev.starling.forget.Traces;
import dev.starling.storage.Database;
import dev.starling.storage.DeparturesSql;
import dev.starling.storage.FarewellsSql;
import dev.starling.storage.ForgottenNamesSql;
import dev.starling.storage.InstallationsSql;
import dev.starling.storage.TracesSql;

/** The corner of the cellar for what is to be forgotten, and for what remains of it. */
public record Leavings(
    Traces traces,
    ForgottenNames forgottenNames,
    Farewells farewells,
    Departures departures,
    Installations installations) {

  static Leavings in(Database database) {
    return new Leavings(
        database.store(TracesSql.class),
        database.store(ForgottenNamesSql.class),
        database.store(FarewellsSql.class),
        database.store(DeparturesSql.class),
        database.store(InstallationsSql.class));
  }
}
