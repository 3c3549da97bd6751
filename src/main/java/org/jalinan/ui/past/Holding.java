package org.jalinan.ui.past;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.jalinan.bundle.KeyRing;
import org.jalinan.storage.Notice;
import org.jalinan.storage.Reason;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Announcements.Standing;
import org.jalinan.ui.Command;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;

/// A portfolio that somebody else has open: it follows what they save, and is taken for editing once they close it.
public final class Holding {

    private final PortfolioModel model;
    private final KeyRing keys;
    private final Announcements announcements;
    private final Messages messages;
    private Runnable taken = () -> {};

    public Holding(PortfolioModel model, KeyRing keys, Announcements announcements, Messages messages) {
        this.model = model;
        this.keys = keys;
        this.announcements = announcements;
        this.messages = messages;
    }

    /// Does something more each time that the portfolio was taken.
    public void onTaken(Runnable then) {
        var before = taken;
        taken = () -> {
            before.run();
            then.run();
        };
    }

    /// Says above the screen what there is to say of an opening.
    public void tell(List<Notice> notices) {
        notices.forEach(notice -> announcements.standing()
                .add(Standing.of(() -> messages.text(notice.key(), notice.arguments()))));
    }

    public void take() {
        model.takeOver(keys, notices -> {
            tell(notices);
            taken.run();
            announcements.say(messages.text("held.taken"));
        }, why -> announcements.say(messages.text(why.key(), why.arguments())));
    }

    public List<Command> commands() {
        return List.of(Command.of("command.takeOver", "fth-unlock", this::take).on(KeyCode.F5)
                .when(() -> model.heldBy().filter(by -> by.reason() == Reason.HELD).isPresent()));
    }
}
