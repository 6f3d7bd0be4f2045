/** The only room that knows SQL: stores, migrations, transactions and durable errands. */
@org.jspecify.annotations.NullMarked
package dev.starling.storage;
