// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a news report.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateNewsReport = POST "/newsReports",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/NewsReports/CreateNewsReport";
    facts { with_retry_token(); }
    required {
        create_news_report_details = json(models::CreateNewsReportDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NewsReport) }
    then {
        settled(get_news_report, models::NewsReport, models::NewsReportLifecycleState);
        with_id("newsReportId", "id");
    }
}
