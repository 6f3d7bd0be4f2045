/** What is read from requests and written into answers, whoever is asked. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack.web;
