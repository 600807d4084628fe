// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the user assessment report.
    ///
    /// The response has the header `etag`.
    DownloadUserAssessmentReport =
        POST "/userAssessments/{userAssessmentId}/actions/downloadReport",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/DownloadUserAssessmentReport";
    facts {
        with_accept("application/json");
        with_stream();
        with_retry_token();
    }
    required {
        user_assessment_id = path "userAssessmentId" (String);
        download_user_assessment_report_details = json(models::DownloadUserAssessmentReportDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
    then {
        settled(get_user_assessment, models::UserAssessment, models::UserAssessmentLifecycleState);
    }
}
