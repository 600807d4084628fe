// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A simple lookup policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleLookupPolicy {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether private caching is enabled.
    pub is_private_caching_enabled: Option<bool>,
    /// The cache key additions.
    pub cache_key_additions: Option<Vec<String>>,
}

model! {
    SimpleLookupPolicy, "type" = "SIMPLE_LOOKUP_POLICY" {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            is_private_caching_enabled = "isPrivateCachingEnabled",
                with_is_private_caching_enabled(bool);
            cache_key_additions = "cacheKeyAdditions", with_cache_key_additions([String]);
        }
    }
}
