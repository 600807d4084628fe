// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an identity token to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIdentityTokenDetails {
    /// The public key.
    pub public_key: String,
    /// The Redis user of the token.
    pub redis_user: String,
}

model! {
    CreateIdentityTokenDetails {
        required {
            public_key = "publicKey", with_public_key(String);
            redis_user = "redisUser", with_redis_user(String);
        }
    }
}
