// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of blue green deployments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueGreenDeploymentCollection {
    /// The items on this page.
    pub items: Vec<models::BlueGreenDeploymentSummary>,
}

model! {
    BlueGreenDeploymentCollection {
        items = "items";
    }
}
