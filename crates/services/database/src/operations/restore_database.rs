// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restores the database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RestoreDatabase = POST "/databases/{databaseId}/actions/restore",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/RestoreDatabase";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        database_id = path "databaseId" (String);
        restore_database_details = json(models::RestoreDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Database) }
    then {
        settled(get_database, models::Database, models::DatabaseLifecycleState);
        with_id("databaseId", "id");
    }
}
