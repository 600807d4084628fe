// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Variable {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<Secret>,
}

model! {
    Variable {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(Secret);
        }
    }
}
