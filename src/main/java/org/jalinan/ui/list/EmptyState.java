package org.jalinan.ui.list;

/// What a list says while there is nothing to list, and the one action that fills it.
///
/// @param words what the action is called
public record EmptyState(String sentence, String words, Runnable action) {
}
