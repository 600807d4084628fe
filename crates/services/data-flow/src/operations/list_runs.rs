// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the runs.
    ListRuns = GET "/runs",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/RunSummary/ListRuns";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the application.
        application_id = query "applicationId" (String);
        /// Filters by the OCID of the pool.
        pool_id = query "poolId" (String);
        /// Filters by the OCID of the user who owns the resource.
        owner_principal_id = query "ownerPrincipalId" (String);
        /// Filters by the display name: with this text at the start.
        display_name_starts_with = query "displayNameStartsWith" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::RunLifecycleState);
        /// Filters by the creation time: after this time.
        time_created_greater_than = query "timeCreatedGreaterThan" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListRunsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns { pages(Vec<models::RunSummary>), items(models::RunSummary) }
}
