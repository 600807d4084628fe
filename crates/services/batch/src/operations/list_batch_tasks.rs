// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the batch tasks.
    ListBatchTasks = GET "/batchJobs/tasks",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskCollection/ListBatchTasks";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the batch job.
        batch_job_id = query "batchJobId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::BatchTaskLifecycleState);
        /// Filters by the name.
        name = query "name" (String);
        /// The ID of the task.
        task_id = query "taskId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name`.
        sort_by = query "sortBy" (models::ListBatchTasksSortBy);
    }
    returns {
        pages(models::BatchTaskCollection),
        items(models::BatchTaskSummary = |page| page.items),
    }
}
