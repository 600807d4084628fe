// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the scheduler executions.
    ListSchedulerExecutions = GET "/schedulerExecutions",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerExecutionCollection/ListSchedulerExecutions";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the scheduled time: at or after this time.
        time_scheduled_greater_than_or_equal_to = query "timeScheduledGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the scheduled time: before this time.
        time_scheduled_less_than = query "timeScheduledLessThan" (DateTime<Utc>);
        /// The ID of the scheduler definition.
        scheduler_defintion_id = query "schedulerDefintionId" (String);
        /// Filters by the ID of the scheduler job.
        scheduler_job_id = query "schedulerJobId" (String);
        /// Filters by the ID of the resource.
        resource_id = query "resourceId" (String);
        /// Filters by the ID of the runbook.
        runbook_id = query "runbookId" (String);
        /// Filters by the name of the runbook version.
        runbook_version_name = query "runbookVersionName" (String);
        /// Filters by substate.
        substate = query "substate" (String);
        /// The lifecycle operation.
        lifecycle_operation = query "lifecycleOperation" (String);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated` and
        /// `timeScheduled`.
        sort_by = query "sortBy" (models::ListSchedulerExecutionsSortBy);
    }
    returns {
        pages(models::SchedulerExecutionCollection),
        items(models::SchedulerExecutionSummary = |page| page.items),
    }
}
