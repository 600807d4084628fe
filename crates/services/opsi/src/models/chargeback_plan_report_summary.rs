// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a chargeback plan report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChargebackPlanReportSummary {
    /// The OCID of the report.
    pub report_id: String,
    /// The name of the report.
    pub report_name: String,
    /// The type of the resource.
    pub resource_type: models::ChargebackPlanReportResourceType,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The properties of the report.
    pub report_properties: models::ReportPropertyDetails,
}

model! {
    ChargebackPlanReportSummary {
        report_id = "reportId";
        report_name = "reportName";
        resource_type = "resourceType";
        resource_id = "resourceId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        report_properties = "reportProperties";
    }
}
