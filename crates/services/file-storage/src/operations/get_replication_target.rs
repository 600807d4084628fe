// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the replication target.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetReplicationTarget = GET "/replicationTargets/{replicationTargetId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/ReplicationTarget/GetReplicationTarget";
    facts { without_default_retry(); }
    required {
        replication_target_id = path "replicationTargetId" (String);
    }
    returns { json(models::ReplicationTarget), state(models::ReplicationTargetLifecycleState) }
}
