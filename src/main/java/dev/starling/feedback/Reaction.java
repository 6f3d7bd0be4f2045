package dev.starling.feedback;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;

/**
 * That a person put an emoji on a message, or took it away again.
 *
 * @param emoji its name as Slack sent it, with its skin tone
 * @param present whether it stands there from this moment on
 * @param eventTs Slack's moment of the change, which decides, and not the order of arrival
 */
public record Reaction(Ts message, PersonId person, String emoji, boolean present, Ts eventTs) {}
