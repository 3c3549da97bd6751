package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;

/// Pours all documents of a file onto pages: first what they need, then the cover that says where each begins.
record BundleLayout(Typefaces faces, SequencedSet<String> missing) {

    List<LaidDocument> lay(Bundle bundle) {
        var root = Tag.document();
        if (bundle.cover().isEmpty() && bundle.parts().size() == 1) {
            return List.of(lay(bundle.parts().getFirst(), root, 1));
        }
        return lay(bundle, root, bundle.cover().isEmpty() ? 0 : lay(bundle.face(), root, 1).pages().size());
    }

    /// @param front how many pages the cover is thought to have; where it has more with its numbers, all move on
    private List<LaidDocument> lay(Bundle bundle, Tag root, int front) {
        var laid = new ArrayList<LaidDocument>();
        var firsts = new ArrayList<Integer>();
        int next = front + 1;
        for (var part : bundle.parts()) {
            firsts.add(next);
            laid.add(lay(part, root.part(part.language()), next));
            next += laid.getLast().pages().size();
        }
        if (bundle.cover().isEmpty()) {
            return laid;
        }
        var face = bundle.cover().get().saying(firsts);
        var cover = lay(face, root.part(face.language()), 1);
        if (cover.pages().size() > front) {
            return lay(bundle, root, cover.pages().size());
        }
        laid.addFirst(cover);
        return laid;
    }

    private LaidDocument lay(Document document, Tag tag, int first) {
        return LaidDocument.of(document, new TextSetter(faces, missing, Styles.of(document.page().sizes())), tag,
                first);
    }
}
