package org.jalinan.ui.partners;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jalinan.model.Participation;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Role;
import org.jalinan.ui.Messages;

/// What the letters of the matrix stand for: those that somebody has, and the empty cell.
final class RoleLegend {

    private RoleLegend() {
    }

    static List<Node> of(Portfolio portfolio, Messages messages) {
        Set<Role> used = portfolio.all(Participation.class).map(Participation::role)
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                used.stream().map(role -> key(RoleCell.letter(role, messages), RoleCell.shade(role),
                        messages.label(role))),
                Stream.of(key("", "none", messages.text("value.notRecorded")))).toList();
    }

    private static Node key(String letter, String shade, String words) {
        var sign = new Label(letter);
        sign.getStyleClass().setAll("label", "heat", "key", shade);
        var meaning = new Label(words);
        meaning.setMinWidth(Label.USE_PREF_SIZE);
        var key = new HBox(sign, meaning);
        key.getStyleClass().add("legend-key");
        return key;
    }
}
