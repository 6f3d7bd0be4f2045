/** What people take along of their own, what they bring back, and the files that they send. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.belongings;
