package org.jalinan.chart;

import java.util.OptionalLong;
import org.jalinan.chart.Primitive.Face;

/// What stands beside a mark: how far it moved, bold, and words. With too little room for both the days are kept.
record MarkLabel(Stage stage, double left, double right, double y, Token paper) {

    private static final double GAP = 6;

    static String slip(Stage stage, long days) {
        return stage.words().of("chart.slip", (days > 0 ? "+" : "") + days);
    }

    void draw(Labels labels, OptionalLong days, String text) {
        if (days.isPresent()) {
            moved(labels, days.getAsLong(), text);
        } else if (!text.isEmpty()) {
            labels.beside(left, right, gap(), stage.width(text, Face.REGULAR)).ifPresent(x -> {
                words(x, text);
                labels.take(x, x + stage.width(text, Face.REGULAR));
            });
        }
    }

    private void moved(Labels labels, long days, String text) {
        var slip = slip(stage, days);
        double slipWidth = stage.width(slip, Face.BOLD);
        double between = text.isEmpty() ? 0 : 2 * gap();
        var both = labels.beside(left, right, gap(), slipWidth + between + stage.width(text, Face.REGULAR));
        both.ifPresent(x -> words(x + slipWidth + between, text));
        double x = both.orElseGet(() -> labels.beside(left, right, gap(), slipWidth).orElse(right + gap()));
        labels.take(x, x + slipWidth + (both.isPresent() ? between + stage.width(text, Face.REGULAR) : 0));
        stage.label(x, y, slip, Face.BOLD, days > 0 ? Token.DANGER : Token.SUCCESS, paper);
    }

    private void words(double x, String text) {
        stage.label(x, y, text, Face.REGULAR, Token.MUTED, paper);
    }

    private double gap() {
        return stage.sizes().line(GAP);
    }
}
