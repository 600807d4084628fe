// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the news report.
    ///
    /// The response has the header `etag`.
    GetNewsReport = GET "/newsReports/{newsReportId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/NewsReports/GetNewsReport";
    required {
        news_report_id = path "newsReportId" (String);
    }
    returns { json(models::NewsReport), state(models::NewsReportLifecycleState) }
}
