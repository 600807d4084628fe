// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the database.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDatabase = DELETE "/databases/{databaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/DeleteDatabase";
    facts { without_default_retry(); }
    required {
        database_id = path "databaseId" (String);
    }
    optional {
        /// Whether to take a final backup of the database. Default: `false`.
        perform_final_backup = query "performFinalBackup" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_database); }
}
