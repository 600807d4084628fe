// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A response cache store policy.
    ///
    /// The field `type` selects the variant.
    pub enum ResponseCacheStorePolicy by "type" {
        FixedTtlStorePolicy(models::FixedTTLResponseCacheStorePolicy) = "FIXED_TTL_STORE_POLICY",
            as_fixed_ttl_store_policy;
    }
}
