package org.jalinan.documents.brief;

import org.jalinan.documents.RichText;
import org.jalinan.model.Releasability;

/// One thing to say or to keep to oneself.
///
/// @param proposed whether the program took it from the record and no officer has written it
record Point(Releasability releasability, RichText text, boolean proposed) {

    static Point proposed(Releasability releasability, RichText text) {
        return new Point(releasability, text, true);
    }
}
