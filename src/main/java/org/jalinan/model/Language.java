package org.jalinan.model;

/// The languages of the program, its titles and its documents.
public enum Language {
    EN, MS
}
