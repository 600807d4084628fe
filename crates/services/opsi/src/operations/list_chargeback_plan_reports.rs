// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the chargeback plan reports.
    ListChargebackPlanReports = GET "/chargebackPlanReport",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ChargebackPlan/ListChargebackPlanReports";
    required {
        id = query "id" (String);
        resource_type = query "resourceType" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListChargebackPlanReportsSortBy);
    }
    returns {
        pages(models::ChargebackPlanReportCollection),
        items(models::ChargebackPlanReportSummary = |page| page.items),
    }
}
