// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database snapshot.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDatabaseSnapshot = PUT "/databaseSnapshots/{databaseSnapshotId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DatabaseSnapshot/UpdateDatabaseSnapshot";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        database_snapshot_id = path "databaseSnapshotId" (String);
        update_database_snapshot_details = json(models::UpdateDatabaseSnapshotDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseSnapshot) }
    then {
        settled(get_database_snapshot, models::DatabaseSnapshot,
            models::DatabaseSnapshotLifecycleState);
    }
}
