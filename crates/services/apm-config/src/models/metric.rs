// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// The name.
    pub name: String,
    /// The source of the value.
    pub value_source: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    Metric {
        required {
            name = "name", with_name(String);
        }
        optional {
            value_source = "valueSource", with_value_source(String);
            unit = "unit", with_unit(String);
            description = "description", with_description(String);
        }
    }
}
