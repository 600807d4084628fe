// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cloud DB system discovery.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateCloudDbSystemDiscovery = POST "/cloudDbSystemDiscoveries",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystemDiscovery/CreateCloudDbSystemDiscovery";
    facts { with_retry_token(); }
    required {
        create_cloud_db_system_discovery_details =
            json(models::CreateCloudDbSystemDiscoveryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CloudDbSystemDiscovery) }
    then {
        settled(get_cloud_db_system_discovery, models::CloudDbSystemDiscovery,
            models::CloudDbSystemDiscoveryLifecycleState);
        with_id("cloudDbSystemDiscoveryId", "id");
    }
}
