// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Image metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageMetadata {
    /// The height.
    pub height: Option<i64>,
    /// The width.
    pub width: Option<i64>,
    /// The depth.
    pub depth: Option<i64>,
}

model! {
    ImageMetadata, "recordType" = "IMAGE_METADATA" {
        optional {
            height = "height", with_height(i64);
            width = "width", with_width(i64);
            depth = "depth", with_depth(i64);
        }
    }
}
