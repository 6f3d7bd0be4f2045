package dev.starling.house;

import dev.starling.config.EncryptionKey;
import dev.starling.config.Keeping;
import dev.starling.forget.ForgetLeavers;
import dev.starling.forget.ForgetOld;
import dev.starling.forget.ForgetPerson;
import dev.starling.forget.ForgetWorkspace;
import dev.starling.forget.Housework;
import dev.starling.forget.KeyedHash;
import dev.starling.forget.NoteRemoval;
import dev.starling.forget.Oblivion;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What is forgotten, when, and that it stays so. */
final class Forgetting {
  private static final int KEY_BYTES = 32;

  final Oblivion oblivion;
  final ForgetPerson forgetPerson;
  final NoteRemoval noteRemoval;
  final ForgetWorkspace forgetWorkspace;
  final Housework housework;

  /**
   * @param keys the operator's, which are taken before the one that lies in the database
   */
  Forgetting(Stores stores, Tools tools, Keeping keeping, List<EncryptionKey> keys) {
    oblivion =
        new Oblivion(
            stores.leavings().forgottenNames(),
            new KeyedHash(all(keys, stores)),
            keeping.answers(),
            tools.clock());
    forgetPerson =
        new ForgetPerson(
            stores.leavings().traces(),
            stores.shares(),
            stores.leavings().farewells(),
            oblivion,
            tools.agenda(),
            tools.transaction(),
            tools.ids(),
            tools.clock());
    noteRemoval =
        new NoteRemoval(
            stores.leavings().installations(), tools.agenda(), tools.transaction(), tools.clock());
    forgetWorkspace =
        new ForgetWorkspace(
            stores.leavings().installations(),
            stores.leavings().traces(),
            tools.transaction(),
            tools.clock());
    housework =
        new Housework(
            new ForgetLeavers(
                stores.leavings().departures(),
                forgetPerson,
                keeping.leavers(),
                tools.agenda(),
                tools.clock()),
            new ForgetOld(
                stores.leavings().traces(), keeping.answers(), tools.transaction(), tools.clock()),
            tools.agenda(),
            tools.clock());
  }

  private static List<byte[]> all(List<EncryptionKey> keys, Stores stores) {
    byte[] fresh = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
    String kept = stores.leavings().forgottenNames().key(Base64.getEncoder().encodeToString(fresh));
    List<byte[]> all = new ArrayList<>(keys.stream().map(EncryptionKey::bytes).toList());
    all.add(Base64.getDecoder().decode(kept));
    return all;
  }
}
