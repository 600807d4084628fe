// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud VM cluster IORM configuration.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudVmClusterIormConfig =
        PUT "/cloudVmClusters/{cloudVmClusterId}/CloudVmClusterIormConfig",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudVmCluster/UpdateCloudVmClusterIormConfig";
    facts { without_default_retry(); }
    required {
        cloud_vm_cluster_id = path "cloudVmClusterId" (String);
        exadata_iorm_config_update_details = json(models::ExadataIormConfigUpdateDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExadataIormConfig) }
    then {
        settled(get_cloud_vm_cluster_iorm_config, models::ExadataIormConfig,
            models::ExadataIormConfigLifecycleState);
    }
}
