// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the news reports.
    ///
    /// The response has the header `opc-total-items`.
    ListNewsReports = GET "/newsReports",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/NewsReports/ListNewsReports";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the news report.
        news_report_id = query "newsReportId" (String);
        /// Filters by the status.
        status = query_each "status" ([models::NewsReportStatus]);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::NewsReportLifecycleState]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListNewsReportsSortBy);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns {
        pages(models::NewsReportCollection),
        items(models::NewsReportSummary = |page| page.items),
    }
}
