// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a realtime model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeModelDetails {
    /// The domain.
    pub domain: Option<models::RealtimeModelDomain>,
    /// The language code.
    pub language_code: Option<String>,
}

model! {
    RealtimeModelDetails {
        domain = "domain";
        language_code = "languageCode";
    }
}
