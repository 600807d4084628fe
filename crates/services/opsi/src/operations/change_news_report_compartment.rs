// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the news report to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeNewsReportCompartment = POST "/newsReports/{newsReportId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/NewsReports/ChangeNewsReportCompartment";
    facts { with_retry_token(); }
    required {
        news_report_id = path "newsReportId" (String);
        change_news_report_compartment_details = json(models::ChangeNewsReportCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_news_report, models::NewsReport, models::NewsReportLifecycleState); }
}
