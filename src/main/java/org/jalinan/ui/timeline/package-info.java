/// The timeline: all projects on one surface, drawn by `chart`, with the details of what is selected beside it.
/// `TimelineSight` is what the officer looks at (zoom, scroll, folds, focus, selection); the controller shows it on a
/// canvas and leads mouse and keys to it.
@NullMarked
package org.jalinan.ui.timeline;

import org.jspecify.annotations.NullMarked;
