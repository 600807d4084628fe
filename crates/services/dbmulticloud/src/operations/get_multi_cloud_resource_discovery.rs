// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the multi cloud resource discovery.
    ///
    /// The response has the header `etag`.
    GetMultiCloudResourceDiscovery =
        GET "/multiCloudResourceDiscovery/{multiCloudResourceDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/MultiCloudResourceDiscovery/GetMultiCloudResourceDiscovery";
    required {
        multi_cloud_resource_discovery_id = path "multiCloudResourceDiscoveryId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        json(models::MultiCloudResourceDiscovery),
        state(models::MultiCloudResourceDiscoveryLifecycleState),
    }
}
