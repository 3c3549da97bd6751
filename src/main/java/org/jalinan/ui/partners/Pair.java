package org.jalinan.ui.partners;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two cards side by side, equally wide and high; below each other where the page is too narrow to read them so.
final class Pair extends Region {

    private static final double ROOM_FOR_TWO = 530;
    private static final double GAP = 10;

    private final Node one;
    private final Node other;

    Pair(Node one, Node other) {
        this.one = one;
        this.other = other;
        getChildren().setAll(one, other);
    }

    /// The words of a card take more lines the narrower it is.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static boolean stacked(double width) {
        return width < ROOM_FOR_TWO;
    }

    private double wide(double width) {
        return stacked(width) ? width : snapSizeX((width - GAP) / 2);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ROOM_FOR_TWO;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var given = width < 0 ? ROOM_FOR_TWO : width;
        var first = one.prefHeight(wide(given));
        var second = other.prefHeight(wide(given));
        return snapSizeY(stacked(given) ? first + GAP + second : Math.max(first, second));
    }

    @Override
    protected void layoutChildren() {
        var wide = wide(getWidth());
        if (stacked(getWidth())) {
            var first = snapSizeY(one.prefHeight(wide));
            one.resizeRelocate(0, 0, wide, first);
            other.resizeRelocate(0, first + GAP, wide, getHeight() - first - GAP);
        } else {
            one.resizeRelocate(0, 0, wide, getHeight());
            other.resizeRelocate(wide + GAP, 0, getWidth() - wide - GAP, getHeight());
        }
    }
}
