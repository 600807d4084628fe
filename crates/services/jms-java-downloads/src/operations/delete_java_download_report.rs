// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the Java download report.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteJavaDownloadReport = DELETE "/20230601/javaDownloadReports/{javaDownloadReportId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadReport/DeleteJavaDownloadReport";
    required {
        java_download_report_id = path "javaDownloadReportId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_java_download_report); }
}
