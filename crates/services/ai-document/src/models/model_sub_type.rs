// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A model sub type.
    ///
    /// The field `modelType` selects the variant.
    pub enum ModelSubType by "modelType" {
        PreTrainedDocumentElementsExtraction(models::DocumentElementsSubType)
            = "PRE_TRAINED_DOCUMENT_ELEMENTS_EXTRACTION",
            as_pre_trained_document_elements_extraction;
        PreTrainedKeyValueExtraction(models::KvModelSubType) = "PRE_TRAINED_KEY_VALUE_EXTRACTION",
            as_pre_trained_key_value_extraction;
    }
}
