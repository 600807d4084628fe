// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the advanced cluster file system.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAdvancedClusterFileSystem =
        PUT "/advancedClusterFileSystems/{advancedClusterFileSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AdvancedClusterFileSystem/UpdateAdvancedClusterFileSystem";
    facts { without_default_retry(); }
    required {
        advanced_cluster_file_system_id = path "advancedClusterFileSystemId" (String);
        update_advanced_cluster_file_system_details =
            json(models::UpdateAdvancedClusterFileSystemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AdvancedClusterFileSystem) }
    then {
        settled(get_advanced_cluster_file_system, models::AdvancedClusterFileSystem,
            models::AdvancedClusterFileSystemLifecycleState);
    }
}
