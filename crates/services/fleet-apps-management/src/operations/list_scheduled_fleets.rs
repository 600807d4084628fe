// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the scheduled fleets.
    ListScheduledFleets = GET "/schedulerDefinitions/{schedulerDefinitionId}/scheduledFleets",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/ScheduledFleetCollection/ListScheduledFleets";
    required {
        scheduler_definition_id = path "schedulerDefinitionId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName`.
        sort_by = query "sortBy" (models::ListScheduledFleetsSortBy);
    }
    returns {
        pages(models::ScheduledFleetCollection),
        items(models::ScheduledFleetSummary = |page| page.items),
    }
}
