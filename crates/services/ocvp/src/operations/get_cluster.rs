// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cluster.
    ///
    /// The response has the header `etag`.
    GetCluster = GET "/clusters/{clusterId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Cluster/GetCluster";
    facts { with_secret_fields(&["licenseKey"]); }
    required {
        cluster_id = path "clusterId" (String);
    }
    returns { json(models::Cluster), state(models::ClusterLifecycleState) }
}
