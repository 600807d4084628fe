// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Application outbound assertion attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppOutboundAssertionAttributes {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The direction.
    pub direction: Option<String>,
}

model! {
    AppOutboundAssertionAttributes {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            direction = "direction", with_direction(String);
        }
    }
}
