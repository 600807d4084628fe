// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subsetting policy health report.
    ///
    /// The response has the header `etag`.
    GetSubsettingPolicyHealthReport =
        GET "/subsettingPolicyHealthReports/{subsettingPolicyHealthReportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicyHealthReport/GetSubsettingPolicyHealthReport";
    required {
        subsetting_policy_health_report_id = path "subsettingPolicyHealthReportId" (String);
    }
    returns {
        json(models::SubsettingPolicyHealthReport),
        state(models::SubsettingPolicyHealthReportLifecycleState),
    }
}
