// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimensions {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: Option<String>,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
}

model! {
    Dimensions {
        target_id = "targetId";
        sensitive_data_model_id = "sensitiveDataModelId";
        sensitive_type_id = "sensitiveTypeId";
    }
}
