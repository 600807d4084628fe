// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an advanced cluster file system.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAdvancedClusterFileSystem = POST "/advancedClusterFileSystems",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AdvancedClusterFileSystem/CreateAdvancedClusterFileSystem";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_advanced_cluster_file_system_details =
            json(models::CreateAdvancedClusterFileSystemDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AdvancedClusterFileSystem) }
    then {
        settled(get_advanced_cluster_file_system, models::AdvancedClusterFileSystem,
            models::AdvancedClusterFileSystemLifecycleState);
        with_id("advancedClusterFileSystemId", "id");
    }
}
