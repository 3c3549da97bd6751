package org.jalinan.ui;

import java.util.List;

/// What the controller of a whole screen does besides showing. It is made once for each language, when its place is
/// first gone to, and then only activated and deactivated.
///
/// @param <P> the kind of place it shows
public interface Screen<P extends Place> {

    /// The officer has come to this place, or to another place of the same kind. The view is already in the window, so
    /// that the screen can put the keyboard's focus where work begins.
    void activate(P place);

    /// What keys do on this screen besides those that work everywhere.
    default List<KeyLine> keys() {
        return List.of();
    }

    /// The officer leaves: what is valid is saved, what is not stays a draft.
    default void deactivate() {
    }
}
