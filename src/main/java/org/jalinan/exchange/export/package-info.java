/// The way out: one shipment in any form, whole or not at all.
@NullMarked
package org.jalinan.exchange.export;

import org.jspecify.annotations.NullMarked;
