package org.jalinan.ui.list;

import javafx.scene.Node;

/// What a cell shows besides words: a node that is made once for each cell on the screen and fed one row after another.
public interface Drawing<R> {

    Node node();

    void show(R row);
}
