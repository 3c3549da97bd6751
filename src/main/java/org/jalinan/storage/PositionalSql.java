package org.jalinan.storage;

import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/// SQL as we write it: parameters are question marks, and there is no template and no question mark in a text. Jdbi's own
/// parser
/// brings a grammar along, which took a tenth of the time to open a portfolio.
final class PositionalSql implements SqlParser {

    static void use(SqlStatements statements) {
        statements.setSqlParser(new PositionalSql()).setTemplateEngine(TemplateEngine.NOP);
    }

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        var parsed = ParsedSql.builder();
        int from = 0;
        for (int mark = sql.indexOf('?'); mark >= 0; mark = sql.indexOf('?', from)) {
            parsed.append(sql.substring(from, mark)).appendPositionalParameter();
            from = mark + 1;
        }
        return parsed.append(sql.substring(from)).build();
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        throw new UnsupportedOperationException("Parameters are question marks: " + rawName);
    }
}
