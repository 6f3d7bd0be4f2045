package dev.starling.architecture.broken.question;

import com.slack.api.model.Message;

/** Speaks Slack outside its room. */
record KnowsSlack(Message message) {}
