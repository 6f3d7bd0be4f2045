package dev.starling.house;

import dev.starling.feedback.ChangeRubric;
import dev.starling.feedback.CollectMarks;
import dev.starling.feedback.ForgetStrayMarks;
import dev.starling.feedback.MarkAnswer;
import dev.starling.feedback.Scorecards;
import dev.starling.feedback.SignalQuietly;
import dev.starling.workspace.Forgotten;

/** What peers say of answers. */
final class Marking {
  final MarkAnswer markAnswer;
  final CollectMarks collectMarks;
  final ForgetStrayMarks forgetStrayMarks;
  final ChangeRubric changeRubric;
  final Scorecards scorecards;
  final SignalQuietly signalQuietly;

  Marking(Stores stores, Tools tools, Forgotten forgotten) {
    markAnswer =
        new MarkAnswer(
            stores.rubrics(),
            stores.rounds(),
            stores.answers(),
            stores.reactions(),
            forgotten,
            tools.clock());
    collectMarks =
        new CollectMarks(stores.rubrics(), stores.reactions(), forgotten, tools.transaction());
    forgetStrayMarks =
        new ForgetStrayMarks(stores.rounds(), stores.reactions(), tools.agenda(), tools.clock());
    changeRubric = new ChangeRubric(stores.rubrics());
    scorecards =
        new Scorecards(
            stores.answers(), stores.reactions(), stores.rubrics(), stores.quietSignals());
    signalQuietly = new SignalQuietly(stores.answers(), stores.quietSignals(), tools.clock());
  }
}
