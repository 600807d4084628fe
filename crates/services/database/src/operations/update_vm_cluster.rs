// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVmCluster = PUT "/vmClusters/{vmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/VmCluster/UpdateVmCluster";
    facts { without_default_retry(); }
    required {
        vm_cluster_id = path "vmClusterId" (String);
        update_vm_cluster_details = json(models::UpdateVmClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VmCluster) }
    then { settled(get_vm_cluster, models::VmCluster, models::VmClusterLifecycleState); }
}
