// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the masking policy health report logs.
    ListMaskingPolicyHealthReportLogs =
        GET "/maskingPolicyHealthReports/{maskingPolicyHealthReportId}/logs",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicyHealthReport/ListMaskingPolicyHealthReportLogs";
    required {
        masking_policy_health_report_id = path "maskingPolicyHealthReportId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMaskingPolicyHealthReportLogsSortBy);
        /// Filters by the type of the message.
        message_type = query "messageType" (models::MaskingPolicyHealthReportLogMessageType);
    }
    returns {
        pages(models::MaskingPolicyHealthReportLogCollection),
        items(models::MaskingPolicyHealthReportLogSummary = |page| page.items),
    }
}
