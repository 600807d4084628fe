// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the batch job tasks.
    ListBatchJobTasks = GET "/batchJobs/{batchJobId}/tasks",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskCollection/ListBatchJobTasks";
    required {
        batch_job_id = path "batchJobId" (String);
    }
    optional {
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::ListBatchJobTasksLifecycleState);
        /// Filters by the name.
        name = query "name" (String);
        /// The ID of the task.
        task_id = query "taskId" (String);
        /// Filters by the hierarchical name of the group task.
        group_task_name = query "groupTaskName" (String);
        /// Filters by the type.
        type_ = query "type" (models::ListBatchJobTasksType);
        /// The hierarchy view.
        hierarchy_view = query "hierarchyView" (models::ListBatchJobTasksHierarchyView);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name`.
        sort_by = query "sortBy" (models::ListBatchJobTasksSortBy);
    }
    returns {
        pages(models::BatchTaskCollection),
        items(models::BatchTaskSummary = |page| page.items),
    }
}
