// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A monitored resource property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceProperty {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    MonitoredResourceProperty {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
