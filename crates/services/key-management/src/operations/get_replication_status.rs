// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the replication status.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetReplicationStatus = GET "/20180608/replicaOperations/{replicationId}/status",
        "https://docs.oracle.com/iaas/api/#/en/key/release/ReplicationStatusDetails/GetReplicationStatus";
    facts { without_default_retry(); }
    required {
        replication_id = path "replicationId" (String);
    }
    returns { json(models::ReplicationStatusDetails) }
}
