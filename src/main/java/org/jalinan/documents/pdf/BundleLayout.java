package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;

/// Pours all documents of a file onto pages: first what they need, then the cover that says where each begins.
record BundleLayout(Typefaces faces, SequencedSet<String> missing) {

    List<Spread> lay(Bundle bundle) {
        var root = Tag.document();
        if (bundle.cover().isEmpty() && bundle.parts().size() == 1) {
            return List.of(new Spread(List.of(lay(bundle.parts().getFirst(), root, 1))));
        }
        return lay(bundle, root, bundle.cover().isEmpty() ? 0 : lay(bundle.face(), root, 1).pages().size());
    }

    /// @param front how many pages the cover is thought to have; where it has more with its numbers, all move on
    private List<Spread> lay(Bundle bundle, Tag root, int front) {
        var laid = new ArrayList<Spread>();
        var firsts = new ArrayList<Integer>();
        int next = front + 1;
        for (var group : groups(bundle)) {
            int first = next;
            var spread = new Spread(
                    group.stream().map(part -> lay(part, root.part(part.language()), first)).toList());
            group.forEach(_ -> firsts.add(first));
            laid.add(spread);
            next += spread.sheets();
        }
        if (bundle.cover().isEmpty()) {
            return laid;
        }
        var face = bundle.cover().get().saying(firsts);
        var cover = lay(face, root.part(face.language()), 1);
        if (cover.pages().size() > front) {
            return lay(bundle, root, cover.pages().size());
        }
        laid.addFirst(new Spread(List.of(cover)));
        return laid;
    }

    /// The parts that stand on the same sheets: what lies on its side is too wide for another beside it.
    private static List<List<Document>> groups(Bundle bundle) {
        var groups = new ArrayList<List<Document>>();
        var parts = bundle.parts();
        for (int i = 0; i < parts.size();) {
            int many = parts.get(i).page().isUpright() ? Math.min(bundle.abreast(), parts.size() - i) : 1;
            groups.add(parts.subList(i, i + many));
            i += many;
        }
        return groups;
    }

    private LaidDocument lay(Document document, Tag tag, int first) {
        return LaidDocument.of(document, new TextSetter(faces, missing, Styles.of(document.page().sizes())), tag,
                first);
    }
}
