// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ExaDB VM cluster update.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExadbVmClusterUpdate = GET "/exadbVmClusters/{exadbVmClusterId}/updates/{updateId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadbVmClusterUpdate/GetExadbVmClusterUpdate";
    facts { without_default_retry(); }
    required {
        exadb_vm_cluster_id = path "exadbVmClusterId" (String);
        update_id = path "updateId" (String);
    }
    returns {
        json(models::ExadbVmClusterUpdate),
        state(models::ExadbVmClusterUpdateLifecycleState),
    }
}
