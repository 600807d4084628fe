// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of deployment messages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentMessageCollection {
    /// The items on this page.
    pub items: Vec<models::MessageSummary>,
}

model! {
    DeploymentMessageCollection {
        items = "items";
    }
}
