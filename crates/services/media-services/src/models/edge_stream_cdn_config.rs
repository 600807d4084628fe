// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An edge stream CDN configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EdgeStreamCdnConfig {}

model! {
    EdgeStreamCdnConfig, "type" = "EDGE" {
        optional {}
    }
}
