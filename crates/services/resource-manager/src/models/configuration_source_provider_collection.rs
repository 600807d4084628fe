// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of configuration source providers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationSourceProviderCollection {
    /// The items on this page.
    pub items: Option<Vec<models::ConfigurationSourceProviderSummary>>,
}

model! {
    ConfigurationSourceProviderCollection {
        items = "items";
    }
}
