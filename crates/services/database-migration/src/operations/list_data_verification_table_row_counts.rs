// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the data verification table row counts.
    ///
    /// The response has the header `etag`.
    ListDataVerificationTableRowCounts =
        GET "/migrations/{migrationId}/dataVerification/tableRowCounts",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/DataVerificationTableRowCountCollection/ListDataVerificationTableRowCounts";
    required {
        migration_id = path "migrationId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the owner.
        owner = query "owner" (String);
        /// Filters by the name of the table.
        table_name = query "tableName" (String);
        /// The filter.
        filter = query "filter" (String);
        /// Filters by the minimum absolute change, in percent.
        min_abs_delta_percent = query "minAbsDeltaPercent" (f64);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is descending for `variancePercent`.
        sort_by = query "sortBy" (models::ListDataVerificationTableRowCountsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns {
        pages(models::DataVerificationTableRowCountCollection),
        items(models::DataVerificationTableRowCountSummary = |page| page.items),
    }
}
