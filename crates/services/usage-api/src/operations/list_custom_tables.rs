// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the custom tables.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListCustomTables = GET "/customTables",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/CustomTable/ListCustomTables";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        saved_report_id = query "savedReportId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `displayName`.
        sort_by = query "sortBy" (models::ListCustomTablesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::CustomTableCollection),
        items(models::CustomTableSummary = |page| page.items),
    }
}
