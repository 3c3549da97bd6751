package org.jalinan.ui.laptops;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.bundle.KeyRing;
import org.jalinan.journal.NewerProgram;
import org.jalinan.storage.Device;
import org.jalinan.storage.Notice;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Reason;
import org.jalinan.storage.Refusal;
import org.jalinan.storage.Repair;
import org.jalinan.text.UnprovenNames;
import org.jalinan.ui.Background;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.Messages;

/// A portfolio that does not open because its journal is damaged or gone: says what of it can be proven, repairs it with
/// the newest sound backup or with one that is chosen, or shows what there is to be read.
public final class Mending {

    /// How many records are named; a sentence says how many more there are.
    private static final int MOST = 8;

    private final PortfolioFolder folder;
    private final KeyRing keys;
    private final Clock clock;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;

    public Mending(PortfolioFolder folder, KeyRing keys, Clock clock, Background background, Dialogs dialogs,
            Messages messages) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// What came of looking: the best repair, or the sentence that says why there is none.
    private record Found(Optional<Repair> repair, String why) {
    }

    /// What the officer did about it.
    ///
    /// @param read the portfolio as far as it can be read; empty after a repair, when the folder can be opened again
    /// @param said what there is to say of it
    public record Done(Optional<Opening> read, List<Notice> said) {
    }

    /// Whether a refusal is one that repairing may help.
    public static boolean helps(Refusal why) {
        return why.reason() == Reason.JOURNAL_DAMAGED;
    }

    /// @param author under whose name what is left is read
    /// @param then told what was done; nothing if the officer closes the program
    public void offer(Refusal why, String author, Consumer<Optional<Done>> then) {
        look(why, author, Optional.empty(), then);
    }

    private void look(Refusal why, String author, Optional<Path> file, Consumer<Optional<Done>> then) {
        background.run(() -> find(file), found -> ask(found, why, author, then));
    }

    private Found find(Optional<Path> file) throws IOException {
        try {
            var repair = Repair.of(folder, keys.open(), file, clock);
            return new Found(repair, messages.text("repair.hopeless"));
        } catch (BundleRefused refused) {
            return new Found(Optional.empty(), messages.text(refused.flaw().key(), refused.arguments()));
        } catch (NewerProgram newer) {
            return new Found(Optional.empty(),
                    messages.text("storage.refusal.NEWER_PROGRAM", folder.path(), newer.version()));
        }
    }

    private void ask(Found found, Refusal why, String author, Consumer<Optional<Done>> then) {
        var repair = messages.text("mend.repair");
        var other = messages.text("mend.other");
        var read = messages.text("mend.read");
        var sentences = found.repair().map(Repair::preview).orElse(List.of()).stream()
                .map(each -> messages.text(each.key(), each.arguments()));
        var question = Stream.of(Stream.of(messages.text("mend.damaged", why.arguments())),
                found.repair().isPresent() ? sentences : Stream.of(found.why()),
                found.repair().flatMap(this::unproven).stream()
                        .map(each -> messages.text(each.key(), each.arguments())))
                .flatMap(each -> each).collect(Collectors.joining("\n\n"));
        var actions = new ArrayList<String>();
        found.repair().ifPresent(_ -> actions.addAll(List.of(repair, read)));
        actions.add(other);
        var chosen = dialogs.chosen(question, actions);
        if (chosen.equals(Optional.of(repair))) {
            carryOut(found.repair().orElseThrow(), author, then);
        } else if (chosen.equals(Optional.of(read))) {
            then.accept(Optional.of(new Done(Optional.of(
                    new Opening.Opened(found.repair().orElseThrow().read(author, why), List.of())),
                    found.repair().flatMap(this::unproven).stream().toList())));
        } else if (chosen.isPresent()) {
            dialogs.fileToRead(messages.text("mend.other"), ".jalinan").ifPresentOrElse(
                    file -> look(why, author, Optional.of(file), then), () -> ask(found, why, author, then));
        } else {
            then.accept(Optional.empty());
        }
    }

    /// The records of which something cannot be proven, the first few by name.
    private Optional<Notice> unproven(Repair repair) {
        var lines = new UnprovenNames(repair.unproven(), messages.words()).lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var named = lines.size() <= MOST ? lines.stream()
                : Stream.concat(lines.stream().limit(MOST),
                        Stream.of(messages.text("repair.unproven.more", lines.size() - MOST)));
        return Optional.of(new Notice("repair.unproven.named",
                List.of(named.map(each -> "• " + each).collect(Collectors.joining("\n")))));
    }

    private void carryOut(Repair repair, String author, Consumer<Optional<Done>> then) {
        background.run(() -> {
            try {
                var aside = repair.carryOut(Device.standard(), author);
                var done = aside.map(each -> new Notice("repair.done", List.of(each.toString())))
                        .orElseGet(() -> new Notice("repair.begun", List.of()));
                return new Done(Optional.empty(), Stream.concat(Stream.of(done), unproven(repair).stream()).toList());
            } catch (Repair.Refused held) {
                return new Done(Optional.of(new Opening.Refused(held.refusal())), List.of());
            }
        }, done -> then.accept(Optional.of(done)));
    }
}
