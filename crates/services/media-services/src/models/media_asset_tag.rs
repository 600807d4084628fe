// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A media asset tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaAssetTag {
    /// The type.
    pub type_: Option<models::MediaAssetTagType>,
    /// The value.
    pub value: String,
}

model! {
    MediaAssetTag {
        required {
            value = "value", with_value(String);
        }
        optional {
            type_ = "type", with_type(models::MediaAssetTagType);
        }
    }
}
