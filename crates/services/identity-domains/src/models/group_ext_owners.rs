// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Group ext owners.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupExtOwners {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The type.
    pub type_: models::GroupExtOwnersType,
}

model! {
    GroupExtOwners {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(models::GroupExtOwnersType);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
        }
    }
}
