// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of property metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyMetadataSummary {
    /// The name.
    pub name: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The default value.
    pub default_value: Option<String>,
    /// The levels.
    pub levels: Option<Vec<models::Level>>,
}

model! {
    PropertyMetadataSummary {
        name = "name";
        display_name = "displayName";
        description = "description";
        default_value = "defaultValue";
        levels = "levels";
    }
}
