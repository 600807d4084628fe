// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the runbook export statuses.
    ListRunbookExportStatuses = GET "/runbooks/exportStatus",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RunbookExportStatusCollection/ListRunbookExportStatuses";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListRunbookExportStatusesSortBy);
    }
    returns {
        pages(models::RunbookExportStatusCollection),
        items(models::RunbookExportStatusSummary = |page| page.items),
    }
}
