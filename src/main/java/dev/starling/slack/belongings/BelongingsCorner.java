package dev.starling.slack.belongings;

import com.slack.api.bolt.App;
import dev.starling.base.Agenda;
import dev.starling.base.Refusal;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Reply;
import java.time.Clock;
import java.util.List;

/** Taking along what is one's own, and bringing it back. */
public final class BelongingsCorner implements Corner {
  private static final String COMING =
      "I am packing everything I keep about you. It comes as a direct message from me, for you"
          + " alone.";

  private final Inbox inbox;
  private final BankDesk bankDesk;
  private final Agenda agenda;
  private final Clock clock;

  public BelongingsCorner(Inbox inbox, BankDesk bankDesk, Agenda agenda, Clock clock) {
    this.inbox = inbox;
    this.bankDesk = bankDesk;
    this.agenda = agenda;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.anywhere(
            "export",
            "export",
            "export",
            "sends you everything that is yours, and your stories as a document",
            this::export));
  }

  @Override
  public void register(App app, Boundary boundary) {
    inbox.register(app, boundary);
    bankDesk.register(app, boundary);
  }

  private Reply export(Ask ask) {
    PracticeChannels.refuseForeigners(ask.caller());
    if (!ask.rest().isBlank()) {
      throw new Refusal(
          "You get all that is yours in one file; write it without further words: `%s export`."
              .formatted(ask.caller().command()));
    }
    agenda.plan(new SendBelongings(ask.caller().person().id()), clock.instant());
    return Reply.text(COMING);
  }
}
