// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A key-value model sub type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KvModelSubType {
    /// The subtype of the model.
    pub model_sub_type: models::KvModelSubTypeModelSubType,
}

model! {
    KvModelSubType, "modelType" = "PRE_TRAINED_KEY_VALUE_EXTRACTION" {
        required {
            model_sub_type = "modelSubType",
                with_model_sub_type(models::KvModelSubTypeModelSubType);
        }
    }
}
