// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A stream CDN configuration section.
    ///
    /// The field `type` selects the variant.
    pub enum StreamCdnConfigSection by "type" {
        AkamaiManual(models::AkamaiManualStreamCdnConfig) = "AKAMAI_MANUAL", as_akamai_manual;
        Edge(models::EdgeStreamCdnConfig) = "EDGE", as_edge;
    }
}
