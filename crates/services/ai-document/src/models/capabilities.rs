// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Capabilities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Capabilities {
    /// The capability.
    pub capability: Option<BTreeMap<String, models::Capability>>,
}

model! {
    Capabilities {
        capability = "capability";
    }
}
