// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a default configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultConfigurationDetails {
    /// The items on this page.
    pub items: Vec<models::DefaultConfigurationInfo>,
}

model! {
    DefaultConfigurationDetails {
        items = "items";
    }
}
