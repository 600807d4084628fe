// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a compliance report to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateComplianceReportDetails {
    /// Whether details are required.
    pub are_details_required: Option<String>,
}

model! {
    GenerateComplianceReportDetails {
        optional {
            are_details_required = "areDetailsRequired", with_are_details_required(String);
        }
    }
}
