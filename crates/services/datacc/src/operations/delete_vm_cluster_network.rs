// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the VM cluster network.
    DeleteVmClusterNetwork = DELETE "/vmClusterNetworks/{vmClusterNetworkId}";
    required {
        vm_cluster_network_id = path "vmClusterNetworkId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_vm_cluster_network); }
}
