// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cluster endpoint configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateClusterEndpointConfig = POST "/clusters/{clusterId}/actions/updateEndpointConfig",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/UpdateClusterEndpointConfig";
    required {
        cluster_id = path "clusterId" (String);
        update_cluster_endpoint_config_details = json(models::UpdateClusterEndpointConfigDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_cluster, models::Cluster, models::ClusterLifecycleState); }
}
