// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the scheduler jobs.
    ListSchedulerJobs = GET "/schedulerJobs",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerJobCollection/ListSchedulerJobs";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SchedulerJobLifecycleState);
        /// The ID of the fleet.
        fleet_id = query "fleetId" (String);
        /// Filters by the scheduled time: at or after this time.
        time_scheduled_greater_than_or_equal_to = query "timeScheduledGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the scheduled time: before this time.
        time_scheduled_less_than = query "timeScheduledLessThan" (DateTime<Utc>);
        /// Whether the remediation job is needed.
        is_remediation_job_needed = query "isRemediationJobNeeded" (bool);
        /// Filters by substate.
        substate = query "substate" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The ID of the scheduler definition.
        scheduler_defintion_id = query "schedulerDefintionId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated` and `timeScheduled`.
        sort_by = query "sortBy" (models::ListSchedulerJobsSortBy);
    }
    returns {
        pages(models::SchedulerJobCollection),
        items(models::SchedulerJobSummary = |page| page.items),
    }
}
