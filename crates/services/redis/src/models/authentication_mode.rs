// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An authentication mode.
    ///
    /// The field `authenticationType` selects the variant.
    pub enum AuthenticationMode by "authenticationType" {
        Iam(models::IamAuthenticationMode) = "IAM", as_iam;
        Password(models::PasswordAuthenticationMode) = "PASSWORD", as_password;
    }
}
