// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A response cache lookup policy.
    ///
    /// The field `type` selects the variant.
    pub enum ResponseCacheLookupPolicy by "type" {
        SimpleLookupPolicy(models::SimpleLookupPolicy) = "SIMPLE_LOOKUP_POLICY",
            as_simple_lookup_policy;
    }
    shared {
        /// Whether the feature or resource is enabled.
        is_enabled = "isEnabled", copy bool, in SimpleLookupPolicy;
        /// Whether private caching is enabled.
        is_private_caching_enabled = "isPrivateCachingEnabled", copy bool, in SimpleLookupPolicy;
    }
}
