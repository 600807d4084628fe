// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a chargeback plan report to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChargebackPlanReportDetails {
    /// The name of the report.
    pub report_name: String,
    /// The properties of the report.
    pub report_properties: models::ReportPropertyDetails,
}

model! {
    CreateChargebackPlanReportDetails {
        required {
            report_name = "reportName", with_report_name(String);
            report_properties = "reportProperties",
                with_report_properties(models::ReportPropertyDetails);
        }
    }
}
