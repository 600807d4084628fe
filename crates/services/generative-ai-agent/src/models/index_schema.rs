// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An index schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndexSchema {
    /// The body key.
    pub body_key: String,
    /// The URL key.
    pub url_key: Option<String>,
    /// The title key.
    pub title_key: Option<String>,
    /// The embedding body key.
    pub embedding_body_key: Option<String>,
}

model! {
    IndexSchema {
        required {
            body_key = "bodyKey", with_body_key(String);
        }
        optional {
            url_key = "urlKey", with_url_key(String);
            title_key = "titleKey", with_title_key(String);
            embedding_body_key = "embeddingBodyKey", with_embedding_body_key(String);
        }
    }
}
