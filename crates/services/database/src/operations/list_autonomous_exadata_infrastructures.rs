// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous Exadata infrastructures.
    ///
    /// Deprecated.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousExadataInfrastructures = GET "/autonomousExadataInfrastructures",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousExadataInfrastructure/ListAutonomousExadataInfrastructures";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAutonomousExadataInfrastructuresSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::AutonomousExadataInfrastructureLifecycleState);
        /// Filters by the name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
    }
    returns {
        pages(Vec<models::AutonomousExadataInfrastructureSummary>),
        items(models::AutonomousExadataInfrastructureSummary),
    }
}
