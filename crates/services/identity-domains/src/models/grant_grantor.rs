// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A grant grantor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrantGrantor {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The type.
    pub type_: models::GrantGrantorType,
    /// The display name.
    pub display: Option<String>,
}

model! {
    GrantGrantor {
        required {
            type_ = "type", with_type(models::GrantGrantorType);
        }
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
        }
    }
}
