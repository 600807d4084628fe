// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A document elements sub type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentElementsSubType {
    /// The subtype of the model.
    pub model_sub_type: models::DocumentElementsSubTypeModelSubType,
}

model! {
    DocumentElementsSubType, "modelType" = "PRE_TRAINED_DOCUMENT_ELEMENTS_EXTRACTION" {
        required {
            model_sub_type = "modelSubType",
                with_model_sub_type(models::DocumentElementsSubTypeModelSubType);
        }
    }
}
