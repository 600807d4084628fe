// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A put messages details entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutMessagesDetailsEntry {
    /// The content.
    pub content: String,
    /// The metadata.
    pub metadata: Option<models::MessageMetadata>,
}

model! {
    PutMessagesDetailsEntry {
        required {
            content = "content", with_content(String);
        }
        optional {
            metadata = "metadata", with_metadata(models::MessageMetadata);
        }
    }
}
