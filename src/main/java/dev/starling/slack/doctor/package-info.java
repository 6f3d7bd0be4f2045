/** Whether everything is all right, for whoever runs Starling and for whoever practises with it. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.doctor;
