/** People of the workspace who act by themselves, by habits that a data file describes. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack.teammates;
