// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VM cluster patch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVmClusterPatch = GET "/vmClusters/{vmClusterId}/patches/{patchId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Patch/GetVmClusterPatch";
    facts { without_default_retry(); }
    required {
        vm_cluster_id = path "vmClusterId" (String);
        patch_id = path "patchId" (String);
    }
    returns { json(models::Patch), state(models::PatchLifecycleState) }
}
