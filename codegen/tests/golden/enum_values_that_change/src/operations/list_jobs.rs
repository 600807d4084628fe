// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::enum_values_that_change::models;

operation! {
    /// Lists the jobs.
    ListJobs = GET "/jobs";
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::JobLifecycleState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListJobsSortBy);
        /// The sort order.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { json(Vec<models::JobSummary>) }
}
