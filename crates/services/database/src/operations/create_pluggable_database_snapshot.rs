// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a pluggable database snapshot.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreatePluggableDatabaseSnapshot = POST "/pluggableDatabaseSnapshots",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabaseSnapshot/CreatePluggableDatabaseSnapshot";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_pluggable_database_snapshot_details =
            json(models::CreatePluggableDatabaseSnapshotDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PluggableDatabaseSnapshot) }
    then {
        settled(get_pluggable_database_snapshot, models::PluggableDatabaseSnapshot,
            models::PluggableDatabaseSnapshotLifecycleState);
        with_id("pluggableDatabaseSnapshotId", "id");
    }
}
