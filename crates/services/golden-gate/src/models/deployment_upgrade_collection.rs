// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of deployment upgrades.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentUpgradeCollection {
    /// The items on this page.
    pub items: Vec<models::DeploymentUpgradeSummary>,
}

model! {
    DeploymentUpgradeCollection {
        items = "items";
    }
}
