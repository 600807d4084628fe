// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the masking policy health report.
    ///
    /// The response has the header `etag`.
    GetMaskingPolicyHealthReport = GET "/maskingPolicyHealthReports/{maskingPolicyHealthReportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicyHealthReport/GetMaskingPolicyHealthReport";
    required {
        masking_policy_health_report_id = path "maskingPolicyHealthReportId" (String);
    }
    returns {
        json(models::MaskingPolicyHealthReport),
        state(models::MaskingPolicyHealthReportLifecycleState),
    }
}
