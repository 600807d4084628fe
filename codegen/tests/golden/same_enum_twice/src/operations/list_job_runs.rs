// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::same_enum_twice::models;

operation! {
    /// Lists the job runs.
    ListJobRuns = GET "/jobRuns";
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::JobRunLifecycleState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListJobRunsSortBy);
        /// The sort order.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { json(Vec<models::JobRun>) }
}
