// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the report content.
    ///
    /// The response has the headers `etag` and `last-modified`.
    GetReportContent = GET "/reports/{reportId}/content",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/Report/GetReportContent";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        report_id = path "reportId" (String);
    }
    returns { stream }
}
