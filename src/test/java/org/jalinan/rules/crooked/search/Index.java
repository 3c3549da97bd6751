package org.jalinan.rules.crooked.search;

import org.jalinan.rules.crooked.model.ProjectData;

/// Fine so far; but it also opens the window.
public record Index(ProjectData project, org.jalinan.rules.crooked.ui.Shell shell) {
}
