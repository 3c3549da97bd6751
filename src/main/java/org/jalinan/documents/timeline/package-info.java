/// The timeline on paper: the scene of the screen, cut into sheets that can be laid side by side.
///
/// Which rows and days a sheet shows is reckoned in `chart`; here it becomes a document with its head, marking and sources.
@NullMarked
package org.jalinan.documents.timeline;

import org.jspecify.annotations.NullMarked;
