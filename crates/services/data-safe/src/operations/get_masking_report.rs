// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the masking report.
    ///
    /// The response has the header `etag`.
    GetMaskingReport = GET "/maskingReports/{maskingReportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingReport/GetMaskingReport";
    required {
        masking_report_id = path "maskingReportId" (String);
    }
    returns { json(models::MaskingReport), state(models::MaskingReportLifecycleState) }
}
