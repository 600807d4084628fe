// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a dominant language to detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectDominantLanguageDetails {
    /// The name that identifies the endpoint for inference, unique within the tenancy and region.
    pub alias: Option<String>,
    /// Whether to ignore transliteration.
    pub should_ignore_transliteration: Option<bool>,
    /// The characters to consider.
    pub chars_to_consider: Option<i64>,
    /// The ID of the endpoint.
    pub endpoint_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The documents.
    pub documents: Vec<models::DominantLanguageDocument>,
}

model! {
    BatchDetectDominantLanguageDetails {
        required {
            documents = "documents", with_documents([models::DominantLanguageDocument]);
        }
        optional {
            alias = "alias", with_alias(String);
            should_ignore_transliteration = "shouldIgnoreTransliteration",
                with_should_ignore_transliteration(bool);
            chars_to_consider = "charsToConsider", with_chars_to_consider(i64);
            endpoint_id = "endpointId", with_endpoint_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
