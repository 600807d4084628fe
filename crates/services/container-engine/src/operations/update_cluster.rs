// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateCluster = PUT "/clusters/{clusterId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/UpdateCluster";
    required {
        cluster_id = path "clusterId" (String);
        update_cluster_details = json(models::UpdateClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_cluster, models::Cluster, models::ClusterLifecycleState); }
}
