package org.jalinan.documents;

import java.util.List;
import java.util.Optional;

/// The rows of a figure, between two of which it may go on over the page. What stands above and below them is repeated
/// around every part.
///
/// @param head the height of what stands above the rows
/// @param height of each row
/// @param sentences what each row says, for whom it cannot be seen
public record FigureRows(double head, double height, List<String> sentences) {

    public FigureRows {
        sentences = List.copyOf(sentences);
    }

    public int count() {
        return sentences.size();
    }

    /// The rows from one up to another, with nothing between them and what is around them.
    FigureRows part(int from, int to) {
        return new FigureRows(head, height, sentences.subList(from, to));
    }

    /// A shape of the whole figure in the part that has the rows from one up to another: what runs through the rows is as
    /// long as the part, what lies in another row is not there.
    Optional<Shape> in(int from, int to, Shape shape) {
        double top = shape.top();
        double bottom = shape.bottom();
        if (bottom - top > height) {
            return Optional.of(shape.between(moved(top, from, to), moved(bottom, from, to)));
        }
        double middle = (top + bottom) / 2;
        boolean here = middle < head || middle >= end(count()) || (middle >= end(from) && middle < end(to));
        return here ? Optional.of(shape.lower(moved(middle, from, to) - middle)) : Optional.empty();
    }

    /// Where a height of the whole figure is in the part.
    private double moved(double y, int from, int to) {
        if (y < head) {
            return y;
        }
        return y >= end(count()) ? y - end(count()) + end(to - from)
                : Math.clamp(y, end(from), end(to)) - end(from) + head;
    }

    /// Where so many rows end.
    private double end(int rows) {
        return head + rows * height;
    }
}
