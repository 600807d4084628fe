// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external cluster instance.
    ///
    /// The response has the header `etag`.
    GetExternalClusterInstance = GET "/externalClusterInstances/{externalClusterInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalClusterInstance/GetExternalClusterInstance";
    required {
        external_cluster_instance_id = path "externalClusterInstanceId" (String);
    }
    returns {
        json(models::ExternalClusterInstance),
        state(models::ExternalClusterInstanceLifecycleState),
    }
}
