// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Base Database on Cloud@Customer VM cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateBaseccVmCluster = PUT "/baseccVmClusters/{baseccVmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/BaseccVmCluster/UpdateBaseccVmCluster";
    facts { without_default_retry(); }
    required {
        basecc_vm_cluster_id = path "baseccVmClusterId" (String);
        update_basecc_vm_cluster_details = json(models::UpdateBaseccVmClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BaseccVmCluster) }
    then {
        settled(get_basecc_vm_cluster, models::BaseccVmCluster,
            models::BaseccVmClusterLifecycleState);
    }
}
