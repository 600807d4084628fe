// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the VM cluster network.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVmClusterNetwork =
        PUT "/exadataInfrastructures/{exadataInfrastructureId}/vmClusterNetworks/{vmClusterNetworkId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/VmClusterNetwork/UpdateVmClusterNetwork";
    facts { without_default_retry(); }
    required {
        exadata_infrastructure_id = path "exadataInfrastructureId" (String);
        vm_cluster_network_id = path "vmClusterNetworkId" (String);
        update_vm_cluster_network_details = json(models::UpdateVmClusterNetworkDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VmClusterNetwork) }
    then {
        settled(get_vm_cluster_network, models::VmClusterNetwork,
            models::VmClusterNetworkLifecycleState);
    }
}
