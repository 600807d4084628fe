// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of deployment environments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentEnvironmentCollection {
    /// The items on this page.
    pub items: Vec<models::DeploymentEnvironmentSummary>,
}

model! {
    DeploymentEnvironmentCollection {
        items = "items";
    }
}
