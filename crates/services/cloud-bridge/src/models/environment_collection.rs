// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of environments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentCollection {
    /// The items on this page.
    pub items: Vec<models::EnvironmentSummary>,
}

model! {
    EnvironmentCollection {
        items = "items";
    }
}
