package org.jalinan.ui.partners;

/// The parts of the page of a partner, in the order of its tabs. The record itself, with its names and standing, opens
/// by the pencil.
enum Section {
    ALL, PROJECTS, MEETINGS, UNDERTAKINGS, CONTACTS, LINES, SOURCES, RECORD
}
