// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Identity settings tokens.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentitySettingsTokens {
    /// The value of `expiresAfter`.
    pub expires_after: Option<i64>,
    /// The type.
    pub type_: models::IdentitySettingsTokensType,
}

model! {
    IdentitySettingsTokens {
        required {
            type_ = "type", with_type(models::IdentitySettingsTokensType);
        }
        optional {
            expires_after = "expiresAfter", with_expires_after(i64);
        }
    }
}
