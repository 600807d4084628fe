// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud DB system discovery.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudDbSystemDiscovery = PUT "/cloudDbSystemDiscoveries/{cloudDbSystemDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystemDiscovery/UpdateCloudDbSystemDiscovery";
    facts { without_default_retry(); }
    required {
        cloud_db_system_discovery_id = path "cloudDbSystemDiscoveryId" (String);
        update_cloud_db_system_discovery_details =
            json(models::UpdateCloudDbSystemDiscoveryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CloudDbSystemDiscovery) }
    then {
        settled(get_cloud_db_system_discovery, models::CloudDbSystemDiscovery,
            models::CloudDbSystemDiscoveryLifecycleState);
    }
}
