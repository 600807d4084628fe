// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigCollection {
    /// The items on this page.
    pub items: Vec<models::ConfigSummary>,
}

model! {
    ConfigCollection {
        items = "items";
    }
}
