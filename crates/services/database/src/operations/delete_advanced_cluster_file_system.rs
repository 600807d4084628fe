// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the advanced cluster file system.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteAdvancedClusterFileSystem =
        DELETE "/advancedClusterFileSystems/{advancedClusterFileSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AdvancedClusterFileSystem/DeleteAdvancedClusterFileSystem";
    facts { without_default_retry(); }
    required {
        advanced_cluster_file_system_id = path "advancedClusterFileSystemId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_advanced_cluster_file_system); }
}
