// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A connection property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionProperty {
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    ConnectionProperty {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
