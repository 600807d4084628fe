// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the cloud DB nodes.
    ListCloudDbNodes = GET "/cloudDbNodes",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbNode/ListCloudDbNodes";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the cloud DB system.
        cloud_db_system_id = query "cloudDbSystemId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListCloudDbNodesSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::CloudDbNodeCollection),
        items(models::CloudDbNodeSummary = |page| page.items),
    }
}
