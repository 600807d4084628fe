// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database snapshot.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDatabaseSnapshot = POST "/databaseSnapshots",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DatabaseSnapshot/CreateDatabaseSnapshot";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_database_snapshot_details = json(models::CreateDatabaseSnapshotDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseSnapshot) }
    then {
        settled(get_database_snapshot, models::DatabaseSnapshot,
            models::DatabaseSnapshotLifecycleState);
        with_id("databaseSnapshotId", "id");
    }
}
