package org.jalinan.model;

/// At which level the participants met.
public enum MeetingLevel {
    HEAD_OF_GOVERNMENT, MINISTERIAL, SENIOR_OFFICIAL, WORKING
}
