// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the cluster network to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeClusterNetworkCompartment =
        POST "/clusterNetworks/{clusterNetworkId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ClusterNetwork/ChangeClusterNetworkCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        cluster_network_id = path "clusterNetworkId" (String);
        change_cluster_network_compartment_details =
            json(models::ChangeClusterNetworkCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_cluster_network, models::ClusterNetwork, models::ClusterNetworkLifecycleState);
    }
}
