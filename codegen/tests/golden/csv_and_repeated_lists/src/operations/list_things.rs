// @generated from spec/csv-and-repeated-lists.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, NaiveDate, Utc, operation};

use crate::csv_and_repeated_lists::models;

operation! {
    /// Lists the things.
    ListThings = GET "/things";
    required {
        sizes = query_each "sizes" ([i64]);
        ids = query_list "ids" ([String]);
        opc_limit = header "opc-limit" (i64);
    }
    optional {
        /// The names.
        names = query_each "names" ([String]);
        /// The CSVs.
        csv = query_list "csv" ([String]);
        /// The states.
        states = query_each "states" ([models::ListThingsState]);
        /// The tags.
        ///
        /// Adds entries to those of earlier calls.
        tags = query_entries "tags" ({String});
        /// The flags, as key-value pairs.
        ///
        /// Adds entries to those of earlier calls.
        flags = query_entries "flags" ({bool});
        /// Whether it is HTTPS.
        is_https = query "isHttps" (bool);
        /// The memory, in gigabytes.
        memory_in_gbs = query "memoryInGBs" (f64);
        /// The value of `since`.
        since = query "since" (DateTime<Utc>);
        /// The day.
        day = query "day" (NaiveDate);
    }
    returns { empty }
}
