// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the snapshot.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSnapshot = GET "/snapshots/{snapshotId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Snapshot/GetSnapshot";
    facts { without_default_retry(); }
    required {
        snapshot_id = path "snapshotId" (String);
    }
    returns { json(models::Snapshot), state(models::SnapshotLifecycleState) }
}
