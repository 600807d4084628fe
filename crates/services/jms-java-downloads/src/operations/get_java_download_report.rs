// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Java download report.
    ///
    /// The response has the header `etag`.
    GetJavaDownloadReport = GET "/20230601/javaDownloadReports/{javaDownloadReportId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadReport/GetJavaDownloadReport";
    required {
        java_download_report_id = path "javaDownloadReportId" (String);
    }
    returns { json(models::JavaDownloadReport), state(models::JavaDownloadReportLifecycleState) }
}
