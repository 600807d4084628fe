// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of sandboxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxCollection {
    /// The items on this page.
    pub items: Vec<models::SandboxSummary>,
}

model! {
    SandboxCollection {
        items = "items";
    }
}
