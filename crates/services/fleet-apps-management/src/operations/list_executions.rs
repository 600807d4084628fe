// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the executions.
    ListExecutions =
        GET "/schedulerJobs/{schedulerJobId}/jobActivities/{jobActivityId}/resources/{resourceId}/executions",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/ExecutionCollection/ListExecutions";
    required {
        scheduler_job_id = path "schedulerJobId" (String);
        job_activity_id = path "jobActivityId" (String);
        resource_id = path "resourceId" (String);
    }
    optional {
        /// The ID of the task.
        resource_task_id = query "resourceTaskId" (String);
        /// Filters by the name of the step.
        step_name = query "stepName" (String);
        /// The name of the target.
        target_name = query "targetName" (String);
        /// Filters by the sequence.
        sequence = query "sequence" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeStarted`.
        sort_by = query "sortBy" (models::ListExecutionsSortBy);
    }
    returns {
        pages(models::ExecutionCollection),
        items(models::ExecutionSummary = |page| page.items),
    }
}
