// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the cloud Exadata storage connectors.
    ListCloudExadataStorageConnectors = GET "/cloudExadataStorageConnectors",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataStorageConnector/ListCloudExadataStorageConnectors";
    required {
        compartment_id = query "compartmentId" (String);
        cloud_exadata_infrastructure_id = query "cloudExadataInfrastructureId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListCloudExadataStorageConnectorsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::CloudExadataStorageConnectorCollection),
        items(models::CloudExadataStorageConnectorSummary = |page| page.items),
    }
}
