// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Base Database on Cloud@Customer VM cluster update.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBaseccVmClusterUpdate = GET "/baseccVmClusters/{baseccVmClusterId}/updates/{updateId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/BaseccVmClusterUpdate/GetBaseccVmClusterUpdate";
    facts { without_default_retry(); }
    required {
        basecc_vm_cluster_id = path "baseccVmClusterId" (String);
        update_id = path "updateId" (String);
    }
    returns {
        json(models::BaseccVmClusterUpdate),
        state(models::BaseccVmClusterUpdateLifecycleState),
    }
}
