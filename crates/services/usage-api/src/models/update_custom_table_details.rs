// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a custom table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomTableDetails {
    /// The custom table.
    pub saved_custom_table: models::SavedCustomTable,
}

model! {
    UpdateCustomTableDetails {
        required {
            saved_custom_table = "savedCustomTable",
                with_saved_custom_table(models::SavedCustomTable);
        }
    }
}
