// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the row.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteRow = DELETE "/tables/{tableNameOrId}/rows",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Row/DeleteRow";
    facts { without_default_retry(); }
    required {
        table_name_or_id = path "tableNameOrId" (String);
        key = query_each "key" ([String]);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether the existing row is returned if an option prevents the write.
        is_get_return_row = query "isGetReturnRow" (bool);
        /// The timeout in milliseconds.
        timeout_in_ms = query "timeoutInMs" (i64);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DeleteRowResult) }
}
