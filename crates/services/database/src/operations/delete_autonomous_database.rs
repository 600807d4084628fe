// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the autonomous database.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteAutonomousDatabase = DELETE "/autonomousDatabases/{autonomousDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/DeleteAutonomousDatabase";
    facts { without_default_retry(); }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
    }
    optional {
        /// Whether it must delete associated long term backups.
        must_delete_associated_long_term_backups = query "mustDeleteAssociatedLongTermBackups"
            (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { empty }
    then { deleted(get_autonomous_database); }
}
