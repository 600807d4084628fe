// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB node snapshot.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbnodeSnapshot = GET "/dbnodeSnapshots/{dbnodeSnapshotId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbnodeSnapshot/GetDbnodeSnapshot";
    facts { without_default_retry(); }
    required {
        dbnode_snapshot_id = path "dbnodeSnapshotId" (String);
    }
    returns { json(models::DbnodeSnapshot), state(models::DbnodeSnapshotLifecycleState) }
}
