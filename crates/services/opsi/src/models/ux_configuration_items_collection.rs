// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ux configuration items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UxConfigurationItemsCollection {
    /// The configuration items.
    pub config_items: Option<Vec<models::ConfigurationItemSummary>>,
}

model! {
    UxConfigurationItemsCollection, "opsiConfigType" = "UX_CONFIGURATION" {
        config_items = "configItems";
    }
}
