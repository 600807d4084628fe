// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a source URI.
    ///
    /// The field `type` selects the variant.
    pub enum SourceUriDetails by "type" {
        DiscoveryUri(models::DiscoveryUriSourceUriDetails) = "DISCOVERY_URI", as_discovery_uri;
        ValidationBlock(models::ValidationBlockSourceUriDetails) = "VALIDATION_BLOCK",
            as_validation_block;
    }
}
