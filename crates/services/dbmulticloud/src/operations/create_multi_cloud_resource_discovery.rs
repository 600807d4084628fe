// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a multi cloud resource discovery.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateMultiCloudResourceDiscovery = POST "/multiCloudResourceDiscovery",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/MultiCloudResourceDiscovery/CreateMultiCloudResourceDiscovery";
    facts { with_retry_token(); }
    required {
        create_multi_cloud_resource_discovery_details =
            json(models::CreateMultiCloudResourceDiscoveryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MultiCloudResourceDiscovery) }
    then {
        settled(get_multi_cloud_resource_discovery, models::MultiCloudResourceDiscovery,
            models::MultiCloudResourceDiscoveryLifecycleState);
        with_id("multiCloudResourceDiscoveryId", "id");
    }
}
