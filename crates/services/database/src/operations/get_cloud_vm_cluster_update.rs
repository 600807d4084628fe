// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud VM cluster update.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCloudVmClusterUpdate = GET "/cloudVmClusters/{cloudVmClusterId}/updates/{updateId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Update/GetCloudVmClusterUpdate";
    facts { without_default_retry(); }
    required {
        cloud_vm_cluster_id = path "cloudVmClusterId" (String);
        update_id = path "updateId" (String);
    }
    returns { json(models::Update), state(models::UpdateLifecycleState) }
}
