package dev.starling.forget;

/**
 * How much is kept of a person.
 *
 * @param answers those by form among them
 * @param formPosts answers by form that Starling posted for them and can take out of Slack
 * @param messages in threads of questions, those of answers among them
 * @param marks emoji given to colleagues
 * @param signals growth signals given privately
 * @param suggestions questions of theirs that are not in use
 */
public record Holdings(
    int stories,
    int drafts,
    int answers,
    int formPosts,
    int messages,
    int marks,
    int signals,
    int quizItems,
    int suggestions) {}
