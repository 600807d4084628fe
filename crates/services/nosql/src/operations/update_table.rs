// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the table.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTable = PUT "/tables/{tableNameOrId}",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Table/UpdateTable";
    facts { without_default_retry(); }
    required {
        table_name_or_id = path "tableNameOrId" (String);
        update_table_details = json(models::UpdateTableDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_table, models::Table, models::TableLifecycleState); }
}
