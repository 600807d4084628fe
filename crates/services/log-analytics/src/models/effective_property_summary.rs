// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an effective property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EffectivePropertySummary {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Option<String>,
    /// The level that the effective value comes from.
    pub effective_level: Option<String>,
    /// The patterns.
    pub patterns: Option<Vec<models::PatternOverride>>,
}

model! {
    EffectivePropertySummary {
        name = "name";
        value = "value";
        effective_level = "effectiveLevel";
        patterns = "patterns";
    }
}
