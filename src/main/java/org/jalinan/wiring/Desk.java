package org.jalinan.wiring;

import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Overlay;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Preferences;
import org.jalinan.ui.Screens;
import org.jalinan.ui.ShownClock;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.form.Jottings;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.Lists;

/// What more than one screen works with.
record Desk(PortfolioModel model, Navigator navigator, Screens screens, RecordForm form, Lists lists, TimeTravel travel,
        ShownClock clock, Overlay overlay, DocumentFiles files, Dialogs dialogs, Announcements announcements,
        Preferences preferences, Background background, Messages messages, Jottings jottings) {
}
