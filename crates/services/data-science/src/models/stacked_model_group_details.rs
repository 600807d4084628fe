// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A base model with models that build on it, such as a large language model with its fine-tuned
/// weights.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackedModelGroupDetails {
    /// The custom metadata.
    pub custom_metadata_list: Option<Vec<models::CustomMetadata>>,
    /// The OCID of the base model. It must be a model of the group.
    pub base_model_id: String,
}

model! {
    StackedModelGroupDetails, "type" = "STACKED" {
        required {
            base_model_id = "baseModelId", with_base_model_id(String);
        }
        optional {
            custom_metadata_list = "customMetadataList",
                with_custom_metadata_list([models::CustomMetadata]);
        }
    }
}
