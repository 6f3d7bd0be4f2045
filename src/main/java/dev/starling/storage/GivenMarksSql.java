package dev.starling.storage;

import dev.starling.base.PersonId;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * Marks that a forgotten person gave. For each receiver the person gets a name made up by chance:
 * so the receiver's colleagues are still told apart, and nobody can put together what one person
 * gave to several.
 */
public interface GivenMarksSql {
  default void makeNameless(PersonId person, Supplier<String> names) {
    for (String receiver : receivers(person)) {
      String name = PersonId.NAMELESS + names.get();
      rename(person, receiver, name);
      renameSignals(person, receiver, name);
    }
  }

  @SqlQuery(
      """
      select m.person from reaction x
      join message m on m.workspace = x.workspace and m.channel = x.channel and m.ts = x.ts
      where x.workspace = :p.workspace.value and x.person = :p.value and x.present
        and m.person <> x.person and m.person <> ''
      union
      select a.person from quiet_signal q
      join answer a on a.workspace = q.workspace and a.id = q.answer
      where q.workspace = :p.workspace.value and q.person = :p.value and a.person <> q.person
      order by 1""")
  List<String> receivers(@BindMethods("p") PersonId person);

  @SqlUpdate(
      """
      update reaction set person = :name
      where workspace = :p.workspace.value and person = :p.value and present
        and exists (select 1 from message m where m.workspace = reaction.workspace
          and m.channel = reaction.channel and m.ts = reaction.ts and m.person = :receiver)""")
  void rename(@BindMethods("p") PersonId person, String receiver, String name);

  @SqlUpdate(
      """
      update quiet_signal set person = :name
      where workspace = :p.workspace.value and person = :p.value
        and exists (select 1 from answer a where a.workspace = quiet_signal.workspace
          and a.id = quiet_signal.answer and a.person = :receiver)""")
  void renameSignals(@BindMethods("p") PersonId person, String receiver, String name);
}
