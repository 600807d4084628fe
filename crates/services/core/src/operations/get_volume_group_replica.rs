// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the volume group replica.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVolumeGroupReplica = GET "/volumeGroupReplicas/{volumeGroupReplicaId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroupReplica/GetVolumeGroupReplica";
    facts { without_default_retry(); }
    required {
        volume_group_replica_id = path "volumeGroupReplicaId" (String);
    }
    returns { json(models::VolumeGroupReplica), state(models::VolumeGroupReplicaLifecycleState) }
}
