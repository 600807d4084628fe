// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A token authentication static keys validation policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenAuthenticationStaticKeysValidationPolicy {
    /// The additional validation policy.
    pub additional_validation_policy: Option<models::AdditionalValidationPolicy>,
    /// The keys.
    pub keys: Option<Vec<models::StaticPublicKey>>,
}

model! {
    TokenAuthenticationStaticKeysValidationPolicy, "type" = "STATIC_KEYS" {
        optional {
            additional_validation_policy = "additionalValidationPolicy",
                with_additional_validation_policy(models::AdditionalValidationPolicy);
            keys = "keys", with_keys([models::StaticPublicKey]);
        }
    }
}
