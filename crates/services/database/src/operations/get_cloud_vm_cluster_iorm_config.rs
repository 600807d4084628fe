// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud VM cluster IORM configuration.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCloudVmClusterIormConfig =
        GET "/cloudVmClusters/{cloudVmClusterId}/CloudVmClusterIormConfig",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudVmCluster/GetCloudVmClusterIormConfig";
    facts { without_default_retry(); }
    required {
        cloud_vm_cluster_id = path "cloudVmClusterId" (String);
    }
    returns { json(models::ExadataIormConfig), state(models::ExadataIormConfigLifecycleState) }
}
