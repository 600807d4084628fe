// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pluggable database snapshot.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPluggableDatabaseSnapshot = GET "/pluggableDatabaseSnapshots/{pluggableDatabaseSnapshotId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PluggableDatabaseSnapshot/GetPluggableDatabaseSnapshot";
    facts { without_default_retry(); }
    required {
        pluggable_database_snapshot_id = path "pluggableDatabaseSnapshotId" (String);
    }
    returns {
        json(models::PluggableDatabaseSnapshot),
        state(models::PluggableDatabaseSnapshotLifecycleState),
    }
}
