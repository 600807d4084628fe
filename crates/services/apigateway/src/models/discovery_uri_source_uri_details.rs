// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a discovery URI source URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryUriSourceUriDetails {
    /// The URI.
    pub uri: String,
}

model! {
    DiscoveryUriSourceUriDetails, "type" = "DISCOVERY_URI" {
        required {
            uri = "uri", with_uri(String);
        }
    }
}
