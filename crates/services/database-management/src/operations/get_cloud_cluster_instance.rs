// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud cluster instance.
    ///
    /// The response has the header `etag`.
    GetCloudClusterInstance = GET "/cloudClusterInstances/{cloudClusterInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudClusterInstance/GetCloudClusterInstance";
    required {
        cloud_cluster_instance_id = path "cloudClusterInstanceId" (String);
    }
    returns {
        json(models::CloudClusterInstance),
        state(models::CloudClusterInstanceLifecycleState),
    }
}
