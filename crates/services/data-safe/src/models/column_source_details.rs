// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a column source.
    ///
    /// The field `columnSource` selects the variant.
    pub enum ColumnSourceDetails by "columnSource" {
        SensitiveDataModel(models::ColumnSourceFromSdmDetails) = "SENSITIVE_DATA_MODEL",
            as_sensitive_data_model;
        Target(models::ColumnSourceFromTargetDetails) = "TARGET", as_target;
    }
}
