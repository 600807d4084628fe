// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subsetting errors.
    ListSubsettingErrors = GET "/subsettingReports/{subsettingReportId}/subsettingErrors",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingErrorSummary/ListSubsettingErrors";
    required {
        subsetting_report_id = path "subsettingReportId" (String);
    }
    optional {
        /// Filters by the name of the step.
        step_name = query "stepName" (models::SubsettingErrorStepName);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSubsettingErrorsSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::SubsettingErrorCollection),
        items(models::SubsettingErrorSummary = |page| page.items),
    }
}
