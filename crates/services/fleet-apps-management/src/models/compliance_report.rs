// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compliance report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceReport {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The compliance state.
    pub compliance_state: models::ComplianceReportComplianceState,
    /// The compliance, in percent.
    pub percent_compliant: Option<f64>,
    /// The affected resources.
    pub resources: Option<Vec<models::ComplianceReportResource>>,
}

model! {
    ComplianceReport {
        id = "id";
        fleet_id = "fleetId";
        compliance_state = "complianceState";
        percent_compliant = "percentCompliant";
        resources = "resources";
    }
}
