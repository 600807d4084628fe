// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compliance report.
    ///
    /// The response has the header `etag`.
    GetComplianceReport = GET "/fleets/{fleetId}/complianceReports/{complianceReportId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/ComplianceReport/GetComplianceReport";
    required {
        fleet_id = path "fleetId" (String);
        compliance_report_id = path "complianceReportId" (String);
    }
    returns { json(models::ComplianceReport) }
}
