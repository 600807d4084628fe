// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceDetails {
    /// The key.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    SourceDetails {
        key = "key";
        name = "name";
    }
}
