// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external cluster.
    ///
    /// The response has the header `etag`.
    GetExternalCluster = GET "/externalClusters/{externalClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalCluster/GetExternalCluster";
    required {
        external_cluster_id = path "externalClusterId" (String);
    }
    returns { json(models::ExternalCluster), state(models::ExternalClusterLifecycleState) }
}
