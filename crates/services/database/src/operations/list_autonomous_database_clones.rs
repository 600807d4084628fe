// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous database clones.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousDatabaseClones = GET "/autonomousDatabases/{autonomousDatabaseId}/clones",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/ListAutonomousDatabaseClones";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword"]);
    }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::ListAutonomousDatabaseClonesLifecycleState);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAutonomousDatabaseClonesSortBy);
        /// Filters by the type of the clone.
        clone_type = query "cloneType" (models::ListAutonomousDatabaseClonesCloneType);
    }
    returns {
        pages(Vec<models::AutonomousDatabaseSummary>),
        items(models::AutonomousDatabaseSummary),
    }
}
