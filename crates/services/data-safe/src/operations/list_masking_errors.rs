// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the masking errors.
    ListMaskingErrors = GET "/maskingReports/{maskingReportId}/maskingErrors",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingErrorSummary/ListMaskingErrors";
    required {
        masking_report_id = path "maskingReportId" (String);
    }
    optional {
        /// Filters by the name of the step.
        step_name = query "stepName" (models::MaskingErrorStepName);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMaskingErrorsSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MaskingErrorCollection),
        items(models::MaskingErrorSummary = |page| page.items),
    }
}
