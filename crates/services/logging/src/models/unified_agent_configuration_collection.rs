// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of unified agent configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentConfigurationCollection {
    /// The items on this page.
    pub items: Vec<models::UnifiedAgentConfigurationSummary>,
}

model! {
    UnifiedAgentConfigurationCollection {
        items = "items";
    }
}
