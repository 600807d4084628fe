// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationDetails {
    /// The items on this page.
    pub items: Vec<models::ConfigParams>,
}

model! {
    ConfigurationDetails {
        items = "items";
    }
}
