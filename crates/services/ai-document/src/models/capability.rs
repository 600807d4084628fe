// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Capability {
    /// The details.
    pub details: Option<Vec<String>>,
}

model! {
    Capability {
        details = "details";
    }
}
