package dev.starling.belongings;

import dev.starling.feedback.Scorecard;
import dev.starling.round.Answer;
import dev.starling.round.Round;
import java.util.List;

/**
 * An answer with its question and what peers made of it.
 *
 * @param channel its name; empty where it is not known
 * @param words as they are read, without Slack's notation
 * @param told the titles of the stories that it told
 */
public record OwnedAnswer(
    Answer answer,
    Round round,
    String channel,
    String words,
    Scorecard scorecard,
    List<String> told) {}
