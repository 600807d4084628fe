// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A response caching policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseCachingPolicy {
    /// Whether response header based caching is enabled.
    pub is_response_header_based_caching_enabled: Option<bool>,
}

model! {
    ResponseCachingPolicy {
        optional {
            is_response_header_based_caching_enabled = "isResponseHeaderBasedCachingEnabled",
                with_is_response_header_based_caching_enabled(bool);
        }
    }
}
