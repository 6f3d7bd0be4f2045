package dev.starling.house;

import dev.starling.feedback.ChangeRubric;
import dev.starling.feedback.CollectMarks;
import dev.starling.feedback.ForgetStrayMarks;
import dev.starling.feedback.MarkAnswer;
import dev.starling.feedback.Scorecards;
import dev.starling.feedback.SignalQuietly;

/** What peers say of answers. */
final class Marking {
  final MarkAnswer markAnswer;
  final CollectMarks collectMarks;
  final ForgetStrayMarks forgetStrayMarks;
  final ChangeRubric changeRubric;
  final Scorecards scorecards;
  final SignalQuietly signalQuietly;

  Marking(Stores stores, Tools tools) {
    markAnswer =
        new MarkAnswer(
            stores.rubrics(), stores.rounds(), stores.answers(), stores.reactions(), tools.clock());
    collectMarks = new CollectMarks(stores.rubrics(), stores.reactions(), tools.transaction());
    forgetStrayMarks =
        new ForgetStrayMarks(stores.rounds(), stores.reactions(), tools.agenda(), tools.clock());
    changeRubric = new ChangeRubric(stores.rubrics());
    scorecards =
        new Scorecards(
            stores.answers(), stores.reactions(), stores.rubrics(), stores.quietSignals());
    signalQuietly = new SignalQuietly(stores.answers(), stores.quietSignals(), tools.clock());
  }
}
