// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Tag metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagMetadata {
    /// The tag type.
    pub tag_type: Option<models::TagMetadataTagType>,
    /// The tag unit.
    pub tag_unit: Option<models::TagMetadataTagUnit>,
}

model! {
    TagMetadata {
        tag_type = "tagType";
        tag_unit = "tagUnit";
    }
}
