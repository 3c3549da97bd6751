package org.jalinan.ui.control;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.TextWidths;

/// The letters in which a scene is drawn, and how wide they are. A text as wide as the sum of its letters costs no
/// layout, so that a picture can be laid out anew in every frame.
public final class SceneFonts implements TextWidths {

    private static final String FAMILY = "Noto Sans";
    /// Letters are measured this large once and scaled, since their widths do not depend on the size.
    private static final double MEASURED = 100;

    private record Size(Face face, double size) {
    }

    private final Map<Size, Font> fonts = new HashMap<>();
    private final Map<Face, Map<Integer, Double>> letters = new HashMap<>();
    private final Text ruler = new Text();

    Font font(Face face, double size) {
        return fonts.computeIfAbsent(new Size(face, size), SceneFonts::make);
    }

    @Override
    public double width(String text, double size, Face face) {
        var known = letters.computeIfAbsent(face, _ -> new HashMap<>());
        double sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += known.computeIfAbsent(text.codePointAt(i), letter -> measure(letter, face));
        }
        return sum * size / MEASURED;
    }

    private double measure(int letter, Face face) {
        ruler.setFont(font(face, MEASURED));
        ruler.setText(Character.toString(letter));
        return ruler.getLayoutBounds().getWidth();
    }

    private static Font make(Size wanted) {
        var weight = wanted.face() == Face.BOLD ? FontWeight.BOLD : FontWeight.NORMAL;
        var posture = wanted.face() == Face.SLANTED ? FontPosture.ITALIC : FontPosture.REGULAR;
        return Font.font(FAMILY, weight, posture, wanted.size());
    }
}
