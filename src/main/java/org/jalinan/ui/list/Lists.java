package org.jalinan.ui.list;

import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Preferences;

/// What every list needs of the window: its words, what it remembers, where it works, and where it tells of a copy.
public record Lists(Messages messages, Preferences preferences, Background background, Announcements announcements) {
}
