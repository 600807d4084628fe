// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An association property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociationProperty {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Option<String>,
    /// The patterns.
    pub patterns: Option<Vec<models::PatternOverride>>,
}

model! {
    AssociationProperty {
        required {
            name = "name", with_name(String);
        }
        optional {
            value = "value", with_value(String);
            patterns = "patterns", with_patterns([models::PatternOverride]);
        }
    }
}
