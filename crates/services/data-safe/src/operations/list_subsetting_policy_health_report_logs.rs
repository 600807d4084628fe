// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subsetting policy health report logs.
    ListSubsettingPolicyHealthReportLogs =
        GET "/subsettingPolicyHealthReports/{subsettingPolicyHealthReportId}/logs",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicyHealthReport/ListSubsettingPolicyHealthReportLogs";
    required {
        subsetting_policy_health_report_id = path "subsettingPolicyHealthReportId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `messageType`.
        sort_by = query "sortBy" (models::ListSubsettingPolicyHealthReportLogsSortBy);
        /// Filters by the type of the message.
        message_type = query "messageType" (models::SubsettingPolicyHealthReportLogMessageType);
    }
    returns {
        pages(models::SubsettingPolicyHealthReportLogCollection),
        items(models::SubsettingPolicyHealthReportLogSummary = |page| page.items),
    }
}
