// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a column source to create.
    ///
    /// The field `columnSource` selects the variant.
    pub enum CreateColumnSourceDetails by "columnSource", sent {
        SensitiveDataModel(models::CreateColumnSourceFromSdmDetails) = "SENSITIVE_DATA_MODEL",
            as_sensitive_data_model;
        Target(models::CreateColumnSourceFromTargetDetails) = "TARGET", as_target;
    }
}
