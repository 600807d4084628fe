// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application cloud control properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCloudControlProperties {
    /// The name.
    pub name: String,
    /// The values.
    pub values: Vec<String>,
}

model! {
    AppCloudControlProperties {
        required {
            name = "name", with_name(String);
            values = "values", with_values([String]);
        }
    }
}
