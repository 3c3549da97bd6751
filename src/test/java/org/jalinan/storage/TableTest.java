package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalinan.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {

    @TempDir
    static Path folder;

    @ParameterizedTest
    @EnumSource
    void theMigrationMakesTheColumnsThatTheMappingDerives(Kind kind) throws SQLException, IOException {
        var name = "of-" + kind.name().toLowerCase(Locale.ROOT);
        Database.create(folder, name);
        var table = Table.of(kind);
        var found = new ArrayList<String>();
        try (var connection = Database.open(folder, name);
                var columns = connection.getMetaData().getColumns(null, null, table.name().toUpperCase(Locale.ROOT),
                        null)) {
            while (columns.next()) {
                found.add((columns.getString("COLUMN_NAME") + " " + columns.getString("TYPE_NAME") + " "
                        + columns.getString("IS_NULLABLE")).toLowerCase(Locale.ROOT));
            }
        }
        assertEquals(table.columns().stream().map(column -> column.name() + " " + column.sqlType() + " "
                + (column.nullable() ? "yes" : "no")).toList(), found);
    }

    @Test
    void aListOfTextsLiesInOneColumn() {
        for (var texts : List.of(List.<String>of(), List.of(""), List.of("", ""),
                List.of("a\nb", "\\n", "\\", "c\r\n"))) {
            assertEquals(texts, Words.split(Words.join(texts)));
        }
    }
}
