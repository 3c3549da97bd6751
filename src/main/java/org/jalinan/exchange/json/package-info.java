/// The whole portfolio as JSON, each record with its components under their own names (`src/docs/portfolio.schema.json`).
@NullMarked
package org.jalinan.exchange.json;

import org.jspecify.annotations.NullMarked;
