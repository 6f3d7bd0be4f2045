package dev.starling.belongings;

import dev.starling.question.Question;
import dev.starling.story.Story;
import dev.starling.story.Telling;
import java.util.List;

/**
 * A story with what became of it.
 *
 * @param tellings newest first
 * @param peers how many colleagues saw strengths in any of them
 * @param questions that it would answer and has not answered yet
 */
public record OwnedStory(
    Story story, List<Telling> tellings, int peers, List<Question> questions) {}
