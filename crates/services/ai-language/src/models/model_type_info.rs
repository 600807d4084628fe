// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Model type information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelTypeInfo {
    /// The versions.
    pub versions: Option<Vec<String>>,
    /// The capabilities.
    pub capabilities: BTreeMap<String, models::Capabilities>,
}

model! {
    ModelTypeInfo {
        versions = "versions";
        capabilities = "capabilities";
    }
}
