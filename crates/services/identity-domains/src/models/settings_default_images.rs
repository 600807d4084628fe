// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Settings default images.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsDefaultImages {
    /// The value.
    pub value: String,
    /// The type.
    pub type_: String,
    /// The display name.
    pub display: Option<String>,
}

model! {
    SettingsDefaultImages {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(String);
        }
        optional {
            display = "display", with_display(String);
        }
    }
}
