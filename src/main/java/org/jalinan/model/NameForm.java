package org.jalinan.model;

/// Which name of a record this is.
public enum NameForm {
    ARTICLE_TITLE, VARIANT, SHORT, ISO, OFFICIAL, ABBREVIATION, ALIAS
}
