package dev.starling.slack.question;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.block.composition.OptionObject;
import dev.starling.question.own.Catalog;
import dev.starling.question.own.Entry;
import dev.starling.question.own.OwnBanks;
import dev.starling.question.reading.Format;
import dev.starling.question.reading.Listed;
import dev.starling.question.reading.QuestionFile;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.wire.Files;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Reply;
import java.util.List;
import java.util.stream.Stream;

/** Hands people the questions that they have found, as a file. */
public final class Exports {
  private final OwnBanks banks;
  private final Lookup lookup;
  private final Files files;

  public Exports(OwnBanks banks, Lookup lookup, Files files) {
    this.banks = banks;
    this.lookup = lookup;
    this.files = files;
  }

  static List<OptionObject> options() {
    return Stream.of(Format.values())
        .map(format -> Blocks.option(format.title(), format.ending()))
        .toList();
  }

  /** Those in use that match what they look for. */
  Reply send(BlockActionPayload payload, Caller caller) {
    Browsing browsing = Browsing.decode(payload.getView().getPrivateMetadata());
    if (!browsing.place().workspace().equals(caller.workspace().id())) {
      throw new IllegalStateException("a question bank of another workspace");
    }
    String ending = payload.getActions().get(0).getSelectedOption().getValue();
    Format format = Format.find(ending).orElseThrow();
    Catalog catalog = banks.of(browsing.place());
    List<Listed> listed =
        catalog.matching(browsing.search()).stream()
            .filter(Entry::isInUse)
            .map(entry -> new Listed(entry.question(), entry.pack()))
            .toList();
    if (listed.isEmpty()) {
      return Reply.text("None of these is in use, so the file would be empty; look for others.");
    }
    String direct = lookup.directChannel(caller.person().id().value());
    files.share(
        direct,
        "questions." + format.ending(),
        QuestionFile.write(format, listed),
        "%d questions. Sent to me again, here, this file brings them back."
            .formatted(listed.size()));
    return Reply.text("I have sent you %d questions directly.".formatted(listed.size()));
  }
}
