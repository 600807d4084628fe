// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application service parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppServiceParams {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Option<String>,
}

model! {
    AppServiceParams {
        required {
            name = "name", with_name(String);
        }
        optional {
            value = "value", with_value(String);
        }
    }
}
