// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An identity token details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityTokenDetailsResponse {
    /// The identity token.
    pub identity_token: Secret,
    /// The Redis user of the token.
    pub redis_user: String,
}

model! {
    IdentityTokenDetailsResponse {
        identity_token = "identityToken";
        redis_user = "redisUser";
    }
}
