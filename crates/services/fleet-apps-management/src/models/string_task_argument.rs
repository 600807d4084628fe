// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A string task argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StringTaskArgument {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Option<String>,
}

model! {
    StringTaskArgument, "kind" = "STRING" {
        required {
            name = "name", with_name(String);
        }
        optional {
            value = "value", with_value(String);
        }
    }
}
