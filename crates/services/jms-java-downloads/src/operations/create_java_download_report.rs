// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Java download report.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateJavaDownloadReport = POST "/20230601/javaDownloadReports",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadReport/CreateJavaDownloadReport";
    facts { with_retry_token(); }
    required {
        create_java_download_report_details = json(models::CreateJavaDownloadReportDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_java_download_report, models::JavaDownloadReport,
            models::JavaDownloadReportLifecycleState);
        with_id("javaDownloadReportId", "id");
    }
}
