// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the cloud DB system discovery.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteCloudDbSystemDiscovery = DELETE "/cloudDbSystemDiscoveries/{cloudDbSystemDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystemDiscovery/DeleteCloudDbSystemDiscovery";
    facts { without_default_retry(); }
    required {
        cloud_db_system_discovery_id = path "cloudDbSystemDiscoveryId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_cloud_db_system_discovery); }
}
