// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the multi cloud resource discoveries.
    ListMultiCloudResourceDiscoveries = GET "/multiCloudResourceDiscovery",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/MultiCloudResourceDiscovery/ListMultiCloudResourceDiscoveries";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the multicloud resource discovery.
        multi_cloud_resource_discovery_id = query "multiCloudResourceDiscoveryId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState"
            (models::MultiCloudResourceDiscoveryLifecycleState);
        /// The OCID of the Azure connector of Oracle Database.
        oracle_db_azure_connector_id = query "oracleDbAzureConnectorId" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (models::MultiCloudResourceDiscoveryResourceType);
        /// The filter of the resources to discover.
        resources_filter = query_each "resourcesFilter" ([String]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListMultiCloudResourceDiscoveriesSortBy);
    }
    returns {
        pages(models::MultiCloudResourceDiscoverySummaryCollection),
        items(models::MultiCloudResourceDiscoverySummary = |page| page.items),
    }
}
