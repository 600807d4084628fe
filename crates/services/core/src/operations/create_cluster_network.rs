// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cluster network.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateClusterNetwork = POST "/clusterNetworks",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ClusterNetwork/CreateClusterNetwork";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_cluster_network_details = json(models::CreateClusterNetworkDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ClusterNetwork) }
    then {
        settled(get_cluster_network, models::ClusterNetwork, models::ClusterNetworkLifecycleState);
        with_id("clusterNetworkId", "id");
    }
}
