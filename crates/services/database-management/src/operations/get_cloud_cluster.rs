// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud cluster.
    ///
    /// The response has the header `etag`.
    GetCloudCluster = GET "/cloudClusters/{cloudClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudCluster/GetCloudCluster";
    required {
        cloud_cluster_id = path "cloudClusterId" (String);
    }
    returns { json(models::CloudCluster), state(models::CloudClusterLifecycleState) }
}
