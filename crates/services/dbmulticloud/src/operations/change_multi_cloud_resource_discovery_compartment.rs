// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the multi cloud resource discovery to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeMultiCloudResourceDiscoveryCompartment =
        POST "/multiCloudResourceDiscovery/{multiCloudResourceDiscoveryId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/MultiCloudResourceDiscovery/ChangeMultiCloudResourceDiscoveryCompartment";
    facts { with_retry_token(); }
    required {
        multi_cloud_resource_discovery_id = path "multiCloudResourceDiscoveryId" (String);
        change_multi_cloud_resource_discovery_compartment_details =
            json(models::ChangeMultiCloudResourceDiscoveryCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_multi_cloud_resource_discovery, models::MultiCloudResourceDiscovery,
            models::MultiCloudResourceDiscoveryLifecycleState);
    }
}
