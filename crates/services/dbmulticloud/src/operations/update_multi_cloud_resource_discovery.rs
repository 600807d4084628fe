// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the multi cloud resource discovery.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateMultiCloudResourceDiscovery =
        PUT "/multiCloudResourceDiscovery/{multiCloudResourceDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/MultiCloudResourceDiscovery/UpdateMultiCloudResourceDiscovery";
    required {
        multi_cloud_resource_discovery_id = path "multiCloudResourceDiscoveryId" (String);
        update_multi_cloud_resource_discovery_details =
            json(models::UpdateMultiCloudResourceDiscoveryDetails);
    }
    optional {
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
