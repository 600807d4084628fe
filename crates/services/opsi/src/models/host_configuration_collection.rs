// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of host configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostConfigurationCollection {
    /// The items on this page.
    pub items: Vec<models::HostConfigurationSummary>,
}

model! {
    HostConfigurationCollection {
        items = "items";
    }
}
