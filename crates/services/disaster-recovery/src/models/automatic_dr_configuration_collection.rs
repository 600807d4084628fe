// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of automatic DR configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomaticDrConfigurationCollection {
    /// The items on this page.
    pub items: Vec<models::AutomaticDrConfigurationSummary>,
}

model! {
    AutomaticDrConfigurationCollection {
        items = "items";
    }
}
