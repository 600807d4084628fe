// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fields summary.
    GetFieldsSummary = GET "/namespaces/{namespaceName}/fieldSummary",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsField/GetFieldsSummary";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// Whether to show detail.
        is_show_detail = query "isShowDetail" (bool);
    }
    returns { json(models::FieldSummaryReport) }
}
