package org.jalinan.model;

/// Which ends a dependency ties: predecessor's end first, successor's end second.
public enum DependencyType {
    FINISH_TO_START, START_TO_START, FINISH_TO_FINISH, START_TO_FINISH
}
