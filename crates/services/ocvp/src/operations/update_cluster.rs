// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cluster.
    ///
    /// The response has the header `etag`.
    UpdateCluster = PUT "/clusters/{clusterId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Cluster/UpdateCluster";
    facts { with_secret_fields(&["licenseKey"]); }
    required {
        cluster_id = path "clusterId" (String);
        update_cluster_details = json(models::UpdateClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Cluster) }
    then { settled(get_cluster, models::Cluster, models::ClusterLifecycleState); }
}
