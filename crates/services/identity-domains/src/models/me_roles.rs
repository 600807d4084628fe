// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Me roles.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeRoles {
    /// The value.
    pub value: String,
    /// The display name.
    pub display: Option<String>,
    /// The type.
    pub type_: String,
    /// Whether this is the primary or preferred value. At most one value can be primary.
    pub primary: Option<bool>,
}

model! {
    MeRoles {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(String);
        }
        optional {
            display = "display", with_display(String);
            primary = "primary", with_primary(bool);
        }
    }
}
