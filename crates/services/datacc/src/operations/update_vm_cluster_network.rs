// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the VM cluster network.
    UpdateVmClusterNetwork = PUT "/vmClusterNetworks/{vmClusterNetworkId}";
    required {
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
