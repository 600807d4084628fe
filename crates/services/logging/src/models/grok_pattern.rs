// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A grok pattern.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrokPattern {
    /// The pattern.
    pub pattern: String,
    /// The name.
    pub name: Option<String>,
    /// The field with the time of the event. The current time is used if an event does not have it.
    pub field_time_key: Option<String>,
    /// The field time format.
    pub field_time_format: Option<String>,
    /// The field time zone.
    pub field_time_zone: Option<String>,
}

model! {
    GrokPattern {
        required {
            pattern = "pattern", with_pattern(String);
        }
        optional {
            name = "name", with_name(String);
            field_time_key = "fieldTimeKey", with_field_time_key(String);
            field_time_format = "fieldTimeFormat", with_field_time_format(String);
            field_time_zone = "fieldTimeZone", with_field_time_zone(String);
        }
    }
}
