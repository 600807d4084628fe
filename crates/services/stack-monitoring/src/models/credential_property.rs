// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A credential property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialProperty {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    CredentialProperty {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
