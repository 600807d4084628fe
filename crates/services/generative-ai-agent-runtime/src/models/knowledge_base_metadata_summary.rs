// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of knowledge base metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KnowledgeBaseMetadataSummary {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: String,
    /// The operations.
    pub operations: Vec<String>,
    /// The values.
    pub values: Vec<models::KnowledgeBaseMetadataValue>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    KnowledgeBaseMetadataSummary {
        name = "name";
        type_ = "type";
        operations = "operations";
        values = "values";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
