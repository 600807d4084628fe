// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cluster.
    ///
    /// The response has the header `etag`.
    GetCluster = GET "/clusters/{clusterId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/GetCluster";
    required {
        cluster_id = path "clusterId" (String);
    }
    optional {
        /// Whether to include OIDC configuration file.
        should_include_oidc_config_file = query "shouldIncludeOidcConfigFile" (bool);
    }
    returns { json(models::Cluster), state(models::ClusterLifecycleState) }
}
