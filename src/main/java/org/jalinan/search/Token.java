package org.jalinan.search;

/// One word of a text as it is compared: folded, with its place in the text.
///
/// @param end where it ends in the text, exclusive
/// @param joined whether it follows the token before it with nothing between, as letters of Thai or Chinese do
record Token(String text, int start, int end, boolean joined) {
}
