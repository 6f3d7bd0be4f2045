package dev.starling.slack.home;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.HomeTab;
import dev.starling.workspace.HomeTabs;
import dev.starling.workspace.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Draws people's Home tabs, and leaves alone what looks right already. When somebody else has drawn
 * one meanwhile, it is gathered anew.
 */
public final class Homes {
  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final String CONFLICT = "hash_conflict";
  private static final int CAREFUL_ATTEMPTS = 2;

  private final HomePages pages;
  private final HomeTabs tabs;
  private final Directory directory;
  private final Modals modals;

  public Homes(HomePages pages, HomeTabs tabs, Directory directory, Modals modals) {
    this.pages = pages;
    this.tabs = tabs;
    this.directory = directory;
    this.modals = modals;
  }

  public void when(PublishHome errand) {
    Person person = directory.person(errand.person());
    if (!person.foreigner()) {
      draw(person, CAREFUL_ATTEMPTS);
    }
  }

  /**
   * @param careful how often we give way to what stands there before we draw over it
   */
  private void draw(Person person, int careful) {
    Optional<HomeTab> standing = tabs.find(person.id());
    View home = HomeView.of(pages.of(person));
    String drawn = digest(home);
    if (standing.filter(tab -> tab.drawn().equals(drawn)).isPresent()) {
      return;
    }
    String hash = careful == 0 ? null : standing.map(HomeTab::hash).orElse(null);
    try {
      tabs.keep(person.id(), new HomeTab(modals.publish(person.id().value(), home, hash), drawn));
    } catch (SlackTrouble trouble) {
      if (!trouble.error().equals(CONFLICT) || careful == 0) {
        throw trouble;
      }
      draw(person, careful - 1);
    }
  }

  private static String digest(View home) {
    try {
      byte[] json = GSON.toJson(home).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
