package org.jalinan.ui.partners;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jalinan.model.Role;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Drawing;

/// What a partner does in one project: the letter of its first role in a shade. The tooltip names all of them.
final class RoleCell implements Drawing<PartnerLine> {

    private final UUID project;
    private final Messages messages;
    private final Label label = new Label();

    RoleCell(UUID project, Messages messages) {
        this.project = project;
        this.messages = messages;
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    public Node node() {
        return label;
    }

    @Override
    public void show(PartnerLine row) {
        var roles = row.in(project);
        label.setText(roles.isEmpty() ? "" : letter(roles.getFirst(), messages));
        label.getStyleClass().setAll("label", "heat", roles.isEmpty() ? "none" : shade(roles.getFirst()));
        label.setTooltip(roles.isEmpty() ? null : new Tooltip(words(roles, messages)));
    }

    static String words(List<Role> roles, Messages messages) {
        return roles.stream().map(messages::label).collect(Collectors.joining(", "));
    }

    static String letter(Role role, Messages messages) {
        return messages.text("partners.letter." + role.name());
    }

    /// Dark for those who carry a project, light for those who take part in it.
    static String shade(Role role) {
        return switch (role) {
            case CHAMPION, LEAD_MINISTRY, PROPONENT, IMPLEMENTING_AGENCY -> "carries";
            case CONSULTANT, ENDORSING_BODY, SPONSORING_BODY, FUNDER, HOST, BENEFICIARY, SUPPORTING_MEMBER_STATE ->
                "takes-part";
        };
    }
}
