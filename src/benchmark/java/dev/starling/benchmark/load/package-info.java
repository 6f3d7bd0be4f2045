/** Those who play Slack: its requests, signed as it signs them, and its Web API. */
package dev.starling.benchmark.load;
