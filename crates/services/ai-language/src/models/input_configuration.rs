// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An input configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InputConfiguration {
    /// The document types.
    pub document_types: Option<Vec<String>>,
    /// The configuration.
    pub configuration: Option<BTreeMap<String, models::DocumentsConfiguration>>,
}

model! {
    InputConfiguration {
        optional {
            document_types = "documentTypes", with_document_types([String]);
            configuration = "configuration", with_configuration({models::DocumentsConfiguration});
        }
    }
}
