package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Usergroup;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleApiTest {
  @TempDir Path folder;
  Rig rig;
  MethodsClient client;

  @BeforeEach
  void open() throws Exception {
    rig =
        Rig.with(folder, "users:read.email", "users.profile:read", "usergroups:read", "emoji:read");
    client = rig.client();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void somebody_is_found_by_their_address() throws Exception {
    assertThat(client.usersLookupByEmail(r -> r.email("Bo@riverside.example")).getUser().getId())
        .isEqualTo("U0BO");
    assertThat(client.usersLookupByEmail(r -> r.email("no@where.example")).getError())
        .isEqualTo("users_not_found");
    assertThat(client.usersInfo(r -> r.user("U0ADA")).getUser().getProfile().getEmail())
        .isEqualTo("ada@riverside.example");
  }

  @Test
  void an_address_is_shown_with_the_scope_for_it_only() throws Exception {
    rig.close();
    rig = new Rig(folder);
    client = rig.client();
    assertThat(client.usersInfo(r -> r.user("U0ADA")).getUser().getProfile().getEmail()).isNull();
    assertThat(client.usersLookupByEmail(r -> r.email("x")).getNeeded())
        .isEqualTo("users:read.email");
  }

  @Test
  void somebody_has_a_profile_and_is_here_until_they_go() throws Exception {
    assertThat(client.usersProfileGet(r -> r.user("U0DEE")).getProfile().getTitle())
        .isEqualTo("Engineering manager");
    assertThat(client.usersGetPresence(r -> r.user("U0CY")).getPresence()).isEqualTo("active");
    rig.act("U0ADA", "deactivate", "user", "U0CY");
    assertThat(client.usersGetPresence(r -> r.user("U0CY")).getPresence()).isEqualTo("away");
  }

  @Test
  void groups_of_people_are_known_by_handle() throws Exception {
    Usergroup group = client.usergroupsList(r -> r.includeUsers(true)).getUsergroups().get(0);
    assertThat(group.getHandle()).isEqualTo("panel");
    assertThat(group.getUsers()).containsExactly("U0ADA", "U0DEE");
    assertThat(client.usergroupsUsersList(r -> r.usergroup(group.getId())).getUsers()).hasSize(2);
    assertThat(client.usergroupsUsersList(r -> r.usergroup("S0NONE")).getError())
        .isEqualTo("no_such_subteam");
    assertThat(client.emojiList(r -> r).getEmoji()).isEmpty();
  }
}
