// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A configuration aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationAggregation {
    /// The items on this page.
    pub items: Vec<models::Configuration>,
}

model! {
    ConfigurationAggregation {
        items = "items";
    }
}
