// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the news report.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateNewsReport = PUT "/newsReports/{newsReportId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/NewsReports/UpdateNewsReport";
    required {
        news_report_id = path "newsReportId" (String);
        update_news_report_details = json(models::UpdateNewsReportDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_news_report, models::NewsReport, models::NewsReportLifecycleState); }
}
