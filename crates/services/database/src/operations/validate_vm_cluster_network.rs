// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the VM cluster network.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ValidateVmClusterNetwork =
        POST "/exadataInfrastructures/{exadataInfrastructureId}/vmClusterNetworks/{vmClusterNetworkId}/actions/validate",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/VmClusterNetwork/ValidateVmClusterNetwork";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        exadata_infrastructure_id = path "exadataInfrastructureId" (String);
        vm_cluster_network_id = path "vmClusterNetworkId" (String);
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
