// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of default configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultConfigurationCollection {
    /// The items on this page.
    pub items: Vec<models::DefaultConfigurationSummary>,
}

model! {
    DefaultConfigurationCollection {
        items = "items";
    }
}
