// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a chargeback plan report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChargebackPlanReportDetails {
    /// The name of the report.
    pub report_name: String,
    /// The properties of the report.
    pub report_properties: models::ReportPropertyDetails,
}

model! {
    UpdateChargebackPlanReportDetails {
        required {
            report_name = "reportName", with_report_name(String);
            report_properties = "reportProperties",
                with_report_properties(models::ReportPropertyDetails);
        }
    }
}
