package org.jalinan.ui.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import org.jalinan.chart.Primitive;
import org.jalinan.chart.Scene;
import org.jalinan.chart.Token;

/// Draws a chart scene. The colours of its tokens come from the style sheet as `-token-fg` and so on, so that one change
/// of theme reaches it like any other control.
public final class SceneCanvas extends Region {

    private static final StyleablePropertyFactory<SceneCanvas> FACTORY = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());
    /// One set of letters for the window's thread.
    private static final SceneFonts FONTS = new SceneFonts();
    private static final Scene EMPTY = new Scene(0, 0, List.of(), List.of());

    private final Map<Token, StyleableProperty<Color>> colours = new EnumMap<>(Token.class);
    private final Canvas canvas = new Canvas();
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>(EMPTY);

    public SceneCanvas() {
        getStyleClass().add("scene-canvas");
        getChildren().add(canvas);
        canvas.setManaged(false);
        for (var token : Token.values()) {
            colours.put(token, colour(token));
        }
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
        canvas.getGraphicsContext2D().setTextBaseline(VPos.BASELINE);
    }

    /// The letters that layouts for a canvas measure with.
    public static SceneFonts fonts() {
        return FONTS;
    }

    /// Shows a scene from the next pulse on.
    public void show(Scene next) {
        scene.set(next);
        requestLayout();
    }

    /// The scene that is shown.
    public Scene shown() {
        return scene.get();
    }

    public ReadOnlyObjectProperty<Scene> shownProperty() {
        return scene.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.ceil(getWidth());
        double height = Math.ceil(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        var context = canvas.getGraphicsContext2D();
        var primitives = scene.get().primitives();
        if (primitives.isEmpty() || !covers(primitives.getFirst(), width, height)) {
            context.clearRect(0, 0, width, height);
        }
        var brush = new SceneBrush(context, this::colourOf);
        primitives.forEach(brush::draw);
    }

    /// What lies under all of a scene needs nothing cleared away before it: that alone is a tenth of a picture.
    private boolean covers(Primitive lowest, double width, double height) {
        return lowest instanceof Primitive.Box box && box.x() <= 0 && box.y() <= 0 && box.x() + box.width() >= width
                && box.y() + box.height() >= height && colourOf(box.fill()).isOpaque();
    }

    @Override
    protected double computePrefWidth(double height) {
        return scene.get().width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return scene.get().height();
    }

    private Color colourOf(Token token) {
        return property(token).getValue();
    }

    private StyleableProperty<Color> property(Token token) {
        return Objects.requireNonNull(colours.get(token), token::name);
    }

    private StyleableProperty<Color> colour(Token token) {
        var name = "-token-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-');
        CssMetaData<SceneCanvas, Color> css = FACTORY.createColorCssMetaData(name, canvas -> canvas.property(token),
                Color.TRANSPARENT);
        var property = new SimpleStyleableObjectProperty<>(css, this, token.name(), Color.TRANSPARENT);
        property.addListener(_ -> requestLayout());
        return property;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
