// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A custom table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomTable {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the saved report.
    pub saved_report_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The custom table.
    pub saved_custom_table: Option<models::SavedCustomTable>,
}

model! {
    CustomTable {
        id = "id";
        saved_report_id = "savedReportId";
        compartment_id = "compartmentId";
        saved_custom_table = "savedCustomTable";
    }
}
