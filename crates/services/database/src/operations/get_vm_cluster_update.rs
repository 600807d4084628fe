// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VM cluster update.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVmClusterUpdate = GET "/vmClusters/{vmClusterId}/updates/{updateId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/VmClusterUpdate/GetVmClusterUpdate";
    facts { without_default_retry(); }
    required {
        vm_cluster_id = path "vmClusterId" (String);
        update_id = path "updateId" (String);
    }
    returns { json(models::VmClusterUpdate), state(models::VmClusterUpdateLifecycleState) }
}
