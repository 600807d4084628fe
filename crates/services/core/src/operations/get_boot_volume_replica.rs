// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the boot volume replica.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBootVolumeReplica = GET "/bootVolumeReplicas/{bootVolumeReplicaId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeReplica/GetBootVolumeReplica";
    facts { without_default_retry(); }
    required {
        boot_volume_replica_id = path "bootVolumeReplicaId" (String);
    }
    returns { json(models::BootVolumeReplica), state(models::BootVolumeReplicaLifecycleState) }
}
