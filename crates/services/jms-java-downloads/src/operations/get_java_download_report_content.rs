// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the Java download report content.
    ///
    /// The response has the header `etag`.
    GetJavaDownloadReportContent =
        GET "/20230601/javaDownloadReports/{javaDownloadReportId}/content",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadReport/GetJavaDownloadReportContent";
    facts { with_accept("text/csv"); }
    required {
        java_download_report_id = path "javaDownloadReportId" (String);
    }
    returns { text }
}
