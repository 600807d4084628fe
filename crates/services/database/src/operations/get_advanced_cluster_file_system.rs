// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the advanced cluster file system.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAdvancedClusterFileSystem = GET "/advancedClusterFileSystems/{advancedClusterFileSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AdvancedClusterFileSystem/GetAdvancedClusterFileSystem";
    facts { without_default_retry(); }
    required {
        advanced_cluster_file_system_id = path "advancedClusterFileSystemId" (String);
    }
    returns {
        json(models::AdvancedClusterFileSystem),
        state(models::AdvancedClusterFileSystemLifecycleState),
    }
}
