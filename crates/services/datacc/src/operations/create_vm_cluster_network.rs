// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a VM cluster network.
    CreateVmClusterNetwork = POST "/vmClusterNetworks";
    facts { with_retry_token(); }
    required {
        create_vm_cluster_network_details = json(models::CreateVmClusterNetworkDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VmClusterNetwork) }
    then {
        settled(get_vm_cluster_network, models::VmClusterNetwork,
            models::VmClusterNetworkLifecycleState);
        with_id("vmClusterNetworkId", "id");
    }
}
