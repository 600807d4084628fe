// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the jobs.
    ListJobs = GET "/jobs",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/JobSummary/ListJobs";
    required {
        migration_id = query "migrationId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListJobsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::JobLifecycleState);
        /// Filters by the ID of the job: other than this value.
        job_id_not_equal_to = query "jobIdNotEqualTo" (String);
    }
    returns { pages(models::JobCollection), items(models::JobSummary = |page| page.items) }
}
