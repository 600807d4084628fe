// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security policy report.
    ///
    /// The response has the header `etag`.
    GetSecurityPolicyReport = GET "/securityPolicyReports/{securityPolicyReportId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityPolicyReport/GetSecurityPolicyReport";
    required {
        security_policy_report_id = path "securityPolicyReportId" (String);
    }
    returns {
        json(models::SecurityPolicyReport),
        state(models::SecurityPolicyReportLifecycleState),
    }
}
