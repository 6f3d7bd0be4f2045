/** Those who are compared: each a program of its own that takes Slack's events. */
package dev.starling.benchmark.server;
