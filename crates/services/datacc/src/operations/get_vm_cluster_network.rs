// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VM cluster network.
    ///
    /// The response has the header `etag`.
    GetVmClusterNetwork = GET "/vmClusterNetworks/{vmClusterNetworkId}";
    required {
        vm_cluster_network_id = path "vmClusterNetworkId" (String);
    }
    returns { json(models::VmClusterNetwork), state(models::VmClusterNetworkLifecycleState) }
}
