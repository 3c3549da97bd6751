package org.jalinan.ui.search;

import javafx.fxml.FXML;
import org.jalinan.ui.Overlay;

/// The field in the header that opens the search.
public final class SearchBoxController {

    private final Overlay overlay;

    public SearchBoxController(Overlay overlay) {
        this.overlay = overlay;
    }

    @FXML
    private void open() {
        overlay.open(SearchController.class);
    }
}
