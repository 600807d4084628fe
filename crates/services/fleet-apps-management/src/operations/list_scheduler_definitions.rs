// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the scheduler definitions.
    ///
    /// The response has the header `opc-total-items`.
    ListSchedulerDefinitions = GET "/schedulerDefinitions",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerDefinitionCollection/ListSchedulerDefinitions";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SchedulerDefinitionLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The product.
        product = query "product" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The ID of the maintenance window.
        maintenance_window_id = query "maintenanceWindowId" (String);
        /// The ID of the runbook.
        runbook_id = query "runbookId" (String);
        /// The name of the runbook version.
        runbook_version_name = query "runbookVersionName" (String);
        /// Filters by the scheduled time: at or after this time.
        time_scheduled_greater_than_or_equal_to = query "timeScheduledGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the scheduled time: before this time.
        time_scheduled_less_than = query "timeScheduledLessThan" (DateTime<Utc>);
        /// The ID of the fleet.
        fleet_id = query "fleetId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated` and `timeOfNextRun`.
        sort_by = query "sortBy" (models::ListSchedulerDefinitionsSortBy);
    }
    returns {
        pages(models::SchedulerDefinitionCollection),
        items(models::SchedulerDefinitionSummary = |page| page.items),
    }
}
