// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a signature sub type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SignatureSubTypeDetails {
    /// The subtype of the model.
    pub model_sub_type: models::SignatureSubTypeModelSubType,
}

model! {
    SignatureSubTypeDetails {
        model_sub_type = "modelSubType";
    }
}
