package dev.starling.question.own;

/** All that may be done to a question bank. */
public record QuestionUses(
    OwnBanks banks,
    SuggestQuestion suggest,
    DecideSuggestion decide,
    EditQuestion edit,
    RetireQuestion retire,
    BringBackQuestion bringBack) {}
