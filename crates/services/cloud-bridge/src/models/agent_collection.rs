// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of agents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentCollection {
    /// The items on this page.
    pub items: Vec<models::AgentSummary>,
}

model! {
    AgentCollection {
        items = "items";
    }
}
