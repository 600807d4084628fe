// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolCollection {
    /// The items on this page.
    pub items: Vec<models::ToolSummary>,
}

model! {
    ToolCollection {
        items = "items";
    }
}
