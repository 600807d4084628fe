// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the row.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateRow = PUT "/tables/{tableNameOrId}/rows",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Row/UpdateRow";
    facts { without_default_retry(); }
    required {
        table_name_or_id = path "tableNameOrId" (String);
        update_row_details = json(models::UpdateRowDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::UpdateRowResult) }
}
