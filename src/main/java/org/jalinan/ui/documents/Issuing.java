package org.jalinan.ui.documents;

import java.util.List;
import java.util.Optional;
import org.jalinan.documents.order.Issue;
import org.jalinan.documents.pdf.WrittenPdf;
import org.jalinan.model.EditId;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Attachment;
import org.jalinan.storage.CommitResult;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;

/// Issues a document: composes it under its number in the background, then keeps its bytes and enters it in the register.
public final class Issuing {

    private final Background background;
    private final Announcements announcements;
    private final Messages messages;

    public Issuing(Background background, Announcements announcements, Messages messages) {
        this.background = background;
        this.announcements = announcements;
        this.messages = messages;
    }

    private record Frozen(String title, WrittenPdf pdf, Optional<EditId> upTo) {
    }

    /// @param naming whether the point in time is named too, in the same edit
    void issue(Composed composed, Issue issue, boolean naming, DraftDocument draft) {
        var order = composed.order().issued(issue.numbering());
        var model = draft.model();
        var portfolio = model.portfolio();
        var today = draft.today();
        background.run(() -> {
            var bundle = order.compose(portfolio, today, draft.pages().widths());
            return new Frozen(bundle.face().title(), draft.pages().write(bundle), model.lastEdit());
        }, frozen -> {
            var bytes = Attachment.of(frozen.pdf().bytes());
            var entry = issue.entry(RecordIds.at(draft.millis()), order, frozen.title(), frozen.pdf().pages(),
                    bytes.sha256(), today, model.author(), frozen.upTo());
            var act = new Act(Act.ISSUE,
                    List.of(entry.number(), Integer.toString(entry.version()), entry.title()));
            var point = issue.point(RecordIds.at(draft.millis()),
                    messages.text("documents.issue.point", entry.number(), entry.version()), entry);
            var proposal = naming ? Proposal.put(model.portfolio(), act, entry, point)
                    : Proposal.put(model.portfolio(), act, entry);
            model.commit(proposal, bytes, outcome -> {
                if (outcome instanceof CommitResult.Committed) {
                    announcements.say(messages.text("documents.issued", entry.number(), entry.version()));
                }
            });
        });
    }
}
