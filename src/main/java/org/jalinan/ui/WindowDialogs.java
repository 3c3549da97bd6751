package org.jalinan.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.print.PageRange;
import javafx.print.PrintColor;
import javafx.print.PrintSides;
import javafx.print.PrinterJob;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jalinan.documents.print.PrintOrder;
import org.jalinan.storage.ErrorId;

/// The dialogs of the system and of JavaFX.
public final class WindowDialogs implements Dialogs {

    private static final Logger LOG = Logger.getLogger(WindowDialogs.class.getName());

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private static final double WIDE = 760;

    private final Messages messages;
    private final Appearance appearance;
    private final Stage owner;
    private Supplier<Optional<Instant>> saved = Optional::empty;
    /// One failure may bring about many; the officer is told of the first.
    private boolean tellingOfFailure;

    public WindowDialogs(Messages messages, Appearance appearance, Stage owner) {
        this.messages = messages;
        this.appearance = appearance;
        this.owner = owner;
    }

    /// @param until up to when everything is saved; empty if nothing was edited yet
    public void tellSaved(Supplier<Optional<Instant>> until) {
        saved = until;
    }

    @Override
    public void failed(Throwable failure) {
        var id = ErrorId.next();
        LOG.log(Level.SEVERE, "Unforeseen " + id, failure);
        if (tellingOfFailure) {
            return;
        }
        tellingOfFailure = true;
        var details = new TextArea(inDetail(failure));
        details.setEditable(false);
        var alert = alert(AlertType.ERROR, saved.get().map(time -> messages.text("dialog.failed.upTo", id,
                HOUR.format(time.atZone(ZoneId.systemDefault())))).orElseGet(() -> messages.text("dialog.failed", id)));
        alert.setOnHidden(_ -> tellingOfFailure = false);
        alert.getDialogPane().setExpandableContent(details);
        alert.show();
    }

    private static String inDetail(Throwable failure) {
        var frames = Stream.of(failure.getStackTrace()).map(frame -> "    " + frame);
        var text = Stream.concat(Stream.of(failure.toString()), frames).collect(Collectors.joining("\n"));
        return failure.getCause() == null ? text : text + "\n" + inDetail(failure.getCause());
    }

    /// Says one sentence and waits until it was read.
    public void say(String sentence) {
        alert(AlertType.ERROR, sentence).showAndWait();
    }

    @Override
    public boolean agreed(String question, String action) {
        var goOn = new ButtonType(action, ButtonData.OK_DONE);
        var alert = alert(AlertType.CONFIRMATION, question);
        if (question.contains("\n")) {
            alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
            alert.getDialogPane().setMinWidth(WIDE);
        }
        alert.getButtonTypes().setAll(goOn, new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        return alert.showAndWait().filter(goOn::equals).isPresent();
    }

    @Override
    public Optional<String> chosen(String question, List<String> actions) {
        var alert = alert(AlertType.WARNING, question);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setMinWidth(WIDE);
        alert.getButtonTypes().setAll(Stream.concat(
                actions.stream().map(action -> new ButtonType(action, ButtonData.OK_DONE)),
                Stream.of(new ButtonType(messages.text("dialog.close"), ButtonData.CANCEL_CLOSE))).toList());
        alert.getButtonTypes().stream().map(alert.getDialogPane()::lookupButton).forEach(button -> {
            ButtonBar.setButtonUniformSize(button, false);
            ((Region) button).setMinWidth(Region.USE_PREF_SIZE);
        });
        return alert.showAndWait().map(ButtonType::getText).filter(actions::contains);
    }

    private Alert alert(AlertType type, String sentence) {
        var alert = new Alert(type, sentence);
        if (owner.isShowing()) {
            alert.initOwner(owner);
        }
        alert.setTitle("Jalinan");
        alert.setHeaderText(null);
        appearance.dress(alert.getDialogPane().getScene());
        return alert;
    }

    @Override
    public Optional<Path> fileToWrite(String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        var ending = name.substring(name.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> file.toPath());
    }

    @Override
    public Optional<Path> fileToRead(String title, String... endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        var patterns = Stream.of(endings).map(ending -> "*" + ending).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(" ", patterns), patterns));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath());
    }

    /// The dialog is the system's; what it was told goes with the file's own bytes to the printer.
    @Override
    public Optional<Printing> printing(int pages) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            say(messages.text("dialog.noPrinter"));
            return Optional.empty();
        }
        job.getJobSettings().setPageRanges(new PageRange(1, pages));
        if (!job.showPrintDialog(owner)) {
            return Optional.empty();
        }
        var settings = job.getJobSettings();
        var ranges = Optional.ofNullable(settings.getPageRanges()).stream().flatMap(Stream::of).findFirst()
                .map(range -> new PrintOrder.Range(range.getStartPage(), range.getEndPage()));
        return Optional.of(new Printing(job.getPrinter().getName(), new PrintOrder(ranges, settings.getCopies(),
                settings.getPrintSides() != PrintSides.ONE_SIDED,
                settings.getPrintColor() == PrintColor.MONOCHROME)));
    }

    @Override
    public Optional<Path> folderToWrite(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(file -> file.toPath());
    }
}
