// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of agent dependencies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentDependencyCollection {
    /// The items on this page.
    pub items: Vec<models::AgentDependencySummary>,
}

model! {
    AgentDependencyCollection {
        items = "items";
    }
}
