// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of model metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelMetadataDetails {
    /// The type of the model.
    pub model_type: Option<String>,
    /// The OCID of the model.
    pub model_id: Option<String>,
    /// The OCID of the endpoint.
    pub endpoint_id: Option<String>,
    /// The language code.
    pub language_code: Option<String>,
    /// The configuration.
    pub configuration: Option<BTreeMap<String, models::ConfigurationDetails>>,
}

model! {
    ModelMetadataDetails {
        optional {
            model_type = "modelType", with_model_type(String);
            model_id = "modelId", with_model_id(String);
            endpoint_id = "endpointId", with_endpoint_id(String);
            language_code = "languageCode", with_language_code(String);
            configuration = "configuration", with_configuration({models::ConfigurationDetails});
        }
    }
}
