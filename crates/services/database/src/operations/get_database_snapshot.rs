// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database snapshot.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDatabaseSnapshot = GET "/databaseSnapshots/{databaseSnapshotId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DatabaseSnapshot/GetDatabaseSnapshot";
    facts { without_default_retry(); }
    required {
        database_snapshot_id = path "databaseSnapshotId" (String);
    }
    returns { json(models::DatabaseSnapshot), state(models::DatabaseSnapshotLifecycleState) }
}
