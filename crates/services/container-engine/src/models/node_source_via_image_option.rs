// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A node source via image option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeSourceViaImageOption {
    /// The name of the source.
    pub source_name: Option<String>,
    /// The OCID of the image.
    pub image_id: Option<String>,
}

model! {
    NodeSourceViaImageOption, "sourceType" = "IMAGE" {
        source_name = "sourceName";
        image_id = "imageId";
    }
}
