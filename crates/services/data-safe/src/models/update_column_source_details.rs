// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a column source.
    ///
    /// The field `columnSource` selects the variant.
    pub enum UpdateColumnSourceDetails by "columnSource", sent {
        SensitiveDataModel(models::UpdateColumnSourceSdmDetails) = "SENSITIVE_DATA_MODEL",
            as_sensitive_data_model;
        Target(models::UpdateColumnSourceTargetDetails) = "TARGET", as_target;
    }
}
