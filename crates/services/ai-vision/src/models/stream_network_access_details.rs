// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of network access to stream.
    ///
    /// The field `streamAccessType` selects the variant.
    pub enum StreamNetworkAccessDetails by "streamAccessType" {
        Private(models::PrivateStreamNetworkAccessDetails) = "PRIVATE", as_private;
    }
}
