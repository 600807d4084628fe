// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cluster network.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetClusterNetwork = GET "/clusterNetworks/{clusterNetworkId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ClusterNetwork/GetClusterNetwork";
    facts { without_default_retry(); }
    required {
        cluster_network_id = path "clusterNetworkId" (String);
    }
    returns { json(models::ClusterNetwork), state(models::ClusterNetworkLifecycleState) }
}
