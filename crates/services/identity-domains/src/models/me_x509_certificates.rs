// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Me X509 certificates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeX509Certificates {
    /// The value.
    pub value: Value,
    /// The display name.
    pub display: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// Whether this is the primary or preferred value. At most one value can be primary.
    pub primary: Option<bool>,
}

model! {
    MeX509Certificates {
        required {
            value = "value", with_value(Value);
        }
        optional {
            display = "display", with_display(String);
            type_ = "type", with_type(String);
            primary = "primary", with_primary(bool);
        }
    }
}
