// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous container database versions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousContainerDatabaseVersions = GET "/autonomousContainerDatabaseVersions",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabaseVersionSummary/ListAutonomousContainerDatabaseVersions";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        service_component = query "serviceComponent"
            (models::ListAutonomousContainerDatabaseVersionsServiceComponent);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::AutonomousContainerDatabaseVersionSummary>),
        items(models::AutonomousContainerDatabaseVersionSummary),
    }
}
