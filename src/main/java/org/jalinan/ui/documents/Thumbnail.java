package org.jalinan.ui.documents;

import java.util.Optional;
import javafx.scene.image.Image;

/// A small page, drawn or not yet.
final class Thumbnail {

    private final int page;
    private final double shape;
    private volatile Optional<Image> image = Optional.empty();

    /// @param page the first being 0
    /// @param shape how wide it is for its height
    Thumbnail(int page, double shape) {
        this.page = page;
        this.shape = shape;
    }

    int page() {
        return page;
    }

    double shape() {
        return shape;
    }

    Optional<Image> image() {
        return image;
    }

    void drawn(Image small) {
        image = Optional.of(small);
    }
}
