// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// User photos.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPhotos {
    /// The value.
    pub value: String,
    /// The display name.
    pub display: Option<String>,
    /// The type.
    pub type_: models::UserPhotosType,
    /// Whether this is the primary or preferred value. At most one value can be primary.
    pub primary: Option<bool>,
}

model! {
    UserPhotos {
        required {
            value = "value", with_value(String);
            type_ = "type", with_type(models::UserPhotosType);
        }
        optional {
            display = "display", with_display(String);
            primary = "primary", with_primary(bool);
        }
    }
}
