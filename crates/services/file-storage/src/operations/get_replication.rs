// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the replication.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetReplication = GET "/replications/{replicationId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/Replication/GetReplication";
    facts { without_default_retry(); }
    required {
        replication_id = path "replicationId" (String);
    }
    returns { json(models::Replication), state(models::ReplicationLifecycleState) }
}
