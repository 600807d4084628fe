// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the report.
    ///
    /// The response has the header `etag`.
    GetReport = GET "/reports/{reportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/Report/GetReport";
    required {
        report_id = path "reportId" (String);
    }
    returns { json(models::Report), state(models::ReportLifecycleState) }
}
