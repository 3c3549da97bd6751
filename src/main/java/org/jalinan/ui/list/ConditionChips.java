package org.jalinan.ui.list;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Conditions as chips: a click or Space switches one on, and off again. Choices of one kind stand in a menu, and as
/// chips while they are on.
final class ConditionChips<R> extends FlowPane {

    private final Runnable changed;
    private final Map<Condition<R>, ToggleButton> chips = new LinkedHashMap<>();
    private List<String> offered = List.of();
    private Optional<MenuButton> gathered = Optional.empty();
    private boolean telling = true;

    ConditionChips(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("condition-chips");
        // As wide as the bar has room for; a wrap length of its own would make the bar too high.
        setPrefWrapLength(4_000);
    }

    /// Puts every condition into one menu; to be called before any is offered.
    void gather(String words) {
        var menu = new MenuButton(words, new FontIcon("fth-filter"));
        menu.getStyleClass().add("condition-menu");
        gathered = Optional.of(menu);
    }

    List<Condition<R>> on() {
        return chips.entrySet().stream().filter(each -> each.getValue().isSelected()).map(Map.Entry::getKey).toList();
    }

    /// Offers conditions; those that are on stay on. The nodes are made anew only where the words are others.
    void offer(List<Condition<R>> conditions) {
        var on = on().stream().map(Condition::key).collect(Collectors.toSet());
        var words = conditions.stream().map(each -> each.key() + " " + each.words()).toList();
        if (words.equals(offered)) {
            var old = List.copyOf(chips.values());
            chips.clear();
            conditions.forEach(condition -> chips.put(condition, old.get(chips.size())));
        } else {
            offered = words;
            build(conditions, on);
        }
    }

    private void build(List<Condition<R>> conditions, Set<String> on) {
        chips.clear();
        getChildren().clear();
        var menus = new LinkedHashMap<String, MenuButton>();
        var inside = new LinkedHashMap<String, Menu>();
        gathered.ifPresent(all -> all.getItems().clear());
        for (var condition : conditions) {
            var chip = chip(condition.words());
            chips.put(condition, chip);
            gathered.ifPresentOrElse(all -> {
                var items = condition.choice().map(of -> inside.computeIfAbsent(of, words -> menu(words, all)))
                        .map(Menu::getItems).orElseGet(all::getItems);
                leadBack(all, items, chip, condition.words());
            }, () -> condition.choice().ifPresent(of -> {
                var menu = menus.computeIfAbsent(of, this::menu);
                leadBack(menu, menu.getItems(), chip, condition.words());
            }));
            getChildren().add(chip);
            chip.setSelected(on.contains(condition.key()));
        }
        gathered.filter(all -> !all.getItems().isEmpty()).ifPresent(getChildren()::add);
    }

    private ToggleButton chip(String words) {
        var icon = new FontIcon("fth-plus");
        var chip = new ToggleButton(words, icon);
        chip.getStyleClass().add("condition-chip");
        chip.setMaxWidth(320);
        chip.selectedProperty().subscribe(on -> icon.setIconLiteral(on ? "fth-x" : "fth-plus"));
        chip.selectedProperty().addListener((_, _, _) -> {
            if (telling) {
                changed.run();
            }
        });
        return chip;
    }

    private static Menu menu(String words, MenuButton inside) {
        var menu = new Menu(words);
        menu.setMnemonicParsing(false);
        inside.getItems().add(menu);
        return menu;
    }

    private MenuButton menu(String words) {
        var menu = new MenuButton(words, new FontIcon("fth-plus"));
        menu.getStyleClass().add("condition-menu");
        getChildren().add(menu);
        return menu;
    }

    /// The chip of a choice is there while it is on; when it goes, the focus goes to the menu that it came from.
    private static void leadBack(MenuButton menu, List<MenuItem> items, ToggleButton chip, String words) {
        var item = new CheckMenuItem(words);
        item.setMnemonicParsing(false);
        item.selectedProperty().bindBidirectional(chip.selectedProperty());
        items.add(item);
        chip.selectedProperty().subscribe(on -> {
            if (!on && chip.isFocused()) {
                menu.requestFocus();
            }
            show(chip, on);
        });
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// Switches on these conditions and no others; tells once.
    void only(Collection<String> keys) {
        var wanted = new HashSet<>(keys);
        var before = on();
        telling = false;
        chips.forEach((condition, chip) -> chip.setSelected(wanted.contains(condition.key())));
        telling = true;
        if (!before.equals(on())) {
            changed.run();
        }
    }
}
