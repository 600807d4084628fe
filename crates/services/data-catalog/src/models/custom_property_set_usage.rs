// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Custom property set usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPropertySetUsage {
    /// The key.
    pub key: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The name of the namespace.
    pub namespace_name: Option<String>,
}

model! {
    CustomPropertySetUsage {
        optional {
            key = "key", with_key(String);
            display_name = "displayName", with_display_name(String);
            value = "value", with_value(String);
            namespace_name = "namespaceName", with_namespace_name(String);
        }
    }
}
