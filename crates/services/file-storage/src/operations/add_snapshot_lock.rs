// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a snapshot lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddSnapshotLock = POST "/snapshots/{snapshotId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Snapshot/AddSnapshotLock";
    facts { without_default_retry(); }
    required {
        snapshot_id = path "snapshotId" (String);
        resource_lock = json(models::ResourceLock);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Snapshot) }
    then {
        settled(get_snapshot, models::Snapshot, models::SnapshotLifecycleState);
        with_id("snapshotId", "id");
    }
}
