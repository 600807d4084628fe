// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a custom table to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomTableDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the saved report.
    pub saved_report_id: String,
    /// The custom table.
    pub saved_custom_table: models::SavedCustomTable,
}

model! {
    CreateCustomTableDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            saved_report_id = "savedReportId", with_saved_report_id(String);
            saved_custom_table = "savedCustomTable",
                with_saved_custom_table(models::SavedCustomTable);
        }
    }
}
