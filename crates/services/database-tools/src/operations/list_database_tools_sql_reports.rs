// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database tools SQL reports.
    ListDatabaseToolsSqlReports = GET "/databaseToolsSqlReports",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsSqlReport/ListDatabaseToolsSqlReports";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DatabaseToolsSqlReportLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDatabaseToolsSqlReportsSortBy);
        /// Filters by the type.
        type_ = query_each "type" ([models::ListDatabaseToolsSqlReportsType]);
    }
    returns {
        pages(models::DatabaseToolsSqlReportCollection),
        items(models::DatabaseToolsSqlReportSummary = |page| page.items),
    }
}
