// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a passport key-value model sub type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PassportKvModelSubTypeDetails {
    /// The subtype of the model.
    pub model_sub_type: models::PassportKvModelSubTypeModelSubType,
}

model! {
    PassportKvModelSubTypeDetails {
        model_sub_type = "modelSubType";
    }
}
