// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A property override.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyOverride {
    /// The type of the match.
    pub match_type: Option<String>,
    /// The match value.
    pub match_value: Option<String>,
    /// The name of the property.
    pub property_name: Option<String>,
    /// The value of the property.
    pub property_value: Option<String>,
}

model! {
    PropertyOverride {
        optional {
            match_type = "matchType", with_match_type(String);
            match_value = "matchValue", with_match_value(String);
            property_name = "propertyName", with_property_name(String);
            property_value = "propertyValue", with_property_value(String);
        }
    }
}
