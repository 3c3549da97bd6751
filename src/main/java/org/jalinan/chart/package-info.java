/// The geometry of the timeline as plain numbers: the axis of days and its header tiers, lanes and rows, marks by how
/// exactly a date is known, labels that keep out of each other's way. A `Scene` is a list of `Primitive`s that name
/// `Token`s instead of colours and a list of `Region`s that say which record lies where, so that the screen, a PDF and
/// an SVG draw the same picture. Units are pixels on a screen and points on paper; y runs down. Widths of text come from
/// the one who draws, as `TextWidths`. Imports model and text only.
@NullMarked
package org.jalinan.chart;

import org.jspecify.annotations.NullMarked;
