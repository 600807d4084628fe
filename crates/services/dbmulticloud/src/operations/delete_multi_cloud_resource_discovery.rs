// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the multi cloud resource discovery.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteMultiCloudResourceDiscovery =
        DELETE "/multiCloudResourceDiscovery/{multiCloudResourceDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/MultiCloudResourceDiscovery/DeleteMultiCloudResourceDiscovery";
    required {
        multi_cloud_resource_discovery_id = path "multiCloudResourceDiscoveryId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_multi_cloud_resource_discovery); }
}
