// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDatabase = PUT "/databases/{databaseId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/UpdateDatabase";
    facts {
        without_default_retry();
        with_secret_fields(&["databaseAdminPassword", "hsmPassword", "newAdminPassword", "newTdeWalletPassword", "oldTdeWalletPassword", "vpcPassword"]);
    }
    required {
        database_id = path "databaseId" (String);
        update_database_details = json(models::UpdateDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Database) }
    then { settled(get_database, models::Database, models::DatabaseLifecycleState); }
}
