// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the DB home.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDbHome = DELETE "/dbHomes/{dbHomeId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbHome/DeleteDbHome";
    facts { without_default_retry(); }
    required {
        db_home_id = path "dbHomeId" (String);
    }
    optional {
        /// Whether to take a final backup of the database. Default: `false`.
        perform_final_backup = query "performFinalBackup" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_db_home); }
}
