// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud cluster instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudClusterInstance = PUT "/cloudClusterInstances/{cloudClusterInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudClusterInstance/UpdateCloudClusterInstance";
    facts { without_default_retry(); }
    required {
        cloud_cluster_instance_id = path "cloudClusterInstanceId" (String);
        update_cloud_cluster_instance_details = json(models::UpdateCloudClusterInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_cloud_cluster_instance, models::CloudClusterInstance,
            models::CloudClusterInstanceLifecycleState);
    }
}
