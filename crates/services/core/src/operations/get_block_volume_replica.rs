// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the block volume replica.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBlockVolumeReplica = GET "/blockVolumeReplicas/{blockVolumeReplicaId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BlockVolumeReplica/GetBlockVolumeReplica";
    facts { without_default_retry(); }
    required {
        block_volume_replica_id = path "blockVolumeReplicaId" (String);
    }
    returns { json(models::BlockVolumeReplica), state(models::BlockVolumeReplicaLifecycleState) }
}
