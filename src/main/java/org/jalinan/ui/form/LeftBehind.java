package org.jalinan.ui.form;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Announcements.Remedy;
import org.jalinan.ui.Announcements.Standing;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.Places;

/// What an earlier run of the program left unsaved in fields, offered again above the screen.
public final class LeftBehind {

    private static final int MOST = 3;

    private final RecordForm form;
    private final Jottings jottings;
    private final Navigator navigator;
    private final Announcements announcements;
    private final Messages messages;

    public LeftBehind(RecordForm form, Navigator navigator, Announcements announcements) {
        this.form = form;
        this.jottings = form.jottings();
        this.navigator = navigator;
        this.announcements = announcements;
        this.messages = form.messages();
    }

    /// Says each of the first few, and how many more there are.
    public void offer() {
        var found = form.found().stream().filter(each -> form.entries().record(each.record()).isPresent()).toList();
        found.stream().limit(MOST).forEach(each -> announcements.standing().add(standing(each)));
        if (found.size() > MOST) {
            announcements.standing().add(Standing.of(() -> messages.text("form.left.more", found.size() - MOST)));
        }
        jottings.dialogs().stream().filter(each -> !jottings.texts(each).isEmpty())
                .forEach(each -> announcements.standing().add(standing(each)));
    }

    /// The dialog has the texts in it when it is opened again.
    private Standing standing(String dialog) {
        var texts = jottings.texts(dialog);
        var parts = dialog.split(":", 2);
        var about = parts.length == 1 ? Optional.<UUID>empty() : Optional.of(UUID.fromString(parts[1]));
        var show = about.map(this::place).orElse(parts[0].equals("project") ? Optional.of(Place.Projects.toCreate())
                : Optional.empty());
        return new Standing(
                () -> messages.text("form.left.dialog", messages.text("form.left.dialog." + parts[0]),
                        String.join("”, “", texts)),
                Stream.concat(show.map(place -> new Remedy(() -> messages.text("form.left.show"),
                        () -> navigator.go(place))).stream(),
                        Stream.of(new Remedy(() -> messages.text("form.left.forget"), () -> jottings.forget(dialog))))
                        .toList());
    }

    private Standing standing(Draft draft) {
        var show = place(draft.record()).map(place -> new Remedy(() -> messages.text("form.left.show"),
                () -> navigator.go(place)));
        var save = Optional.of(new Remedy(() -> messages.text("form.left.save"),
                () -> form.enter(draft.record(), draft.field(), draft.text())))
                .filter(_ -> form.isUnsaved(draft.record(), draft.field()));
        return new Standing(() -> messages.text("form.left", messages.field(draft.kind(), draft.field()), name(draft),
                draft.text()), Stream.of(save, show).flatMap(Optional::stream).toList());
    }

    private String name(Draft draft) {
        return new RecordNames(form.entries().portfolio(), messages.words()).of(draft.record())
                .orElseGet(() -> messages.text("form.left.new"));
    }

    /// Where the record is, or that to which a new one belongs.
    private Optional<Place> place(UUID id) {
        var portfolio = form.entries().portfolio();
        return Places.of(portfolio, id).or(() -> form.entries().record(id).stream()
                .flatMap(fresh -> Component.references(fresh.getClass()).stream().map(each -> each.get(fresh)))
                .flatMap(value -> value instanceof Optional<?> optional ? optional.stream()
                        : Stream.of(value))
                .flatMap(owner -> Places.of(portfolio, (UUID) owner).stream()).findFirst());
    }
}
