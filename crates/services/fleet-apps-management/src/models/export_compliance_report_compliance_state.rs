// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the compliance state of an export compliance report.
    pub enum ExportComplianceReportComplianceState {
        UnknownValue = "UNKNOWN",
        Compliant = "COMPLIANT",
        NonCompliant = "NON_COMPLIANT",
        Warning = "WARNING",
    }
}
