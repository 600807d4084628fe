// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A token authentication validation policy.
    ///
    /// The field `type` selects the variant.
    pub enum TokenAuthenticationValidationPolicy by "type" {
        RemoteDiscovery(models::TokenAuthenticationRemoteDiscoveryValidationPolicy)
            = "REMOTE_DISCOVERY", as_remote_discovery;
        RemoteJwks(models::TokenAuthenticationRemoteJWKSValidationPolicy) = "REMOTE_JWKS",
            as_remote_jwks;
        StaticKeys(models::TokenAuthenticationStaticKeysValidationPolicy) = "STATIC_KEYS",
            as_static_keys;
    }
    shared {
        /// The additional validation policy.
        additional_validation_policy = "additionalValidationPolicy",
            ref models::AdditionalValidationPolicy, in RemoteDiscovery RemoteJwks StaticKeys;
    }
}
