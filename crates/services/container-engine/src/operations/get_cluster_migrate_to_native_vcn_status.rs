// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cluster migrate to the native VCN status.
    ///
    /// The response has the header `etag`.
    GetClusterMigrateToNativeVcnStatus = GET "/clusters/{clusterId}/migrateToNativeVcnStatus",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/ClusterMigrateToNativeVcnStatus/GetClusterMigrateToNativeVcnStatus";
    required {
        cluster_id = path "clusterId" (String);
    }
    returns { json(models::ClusterMigrateToNativeVcnStatus) }
}
