// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension passwordless user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionPasswordlessUser {
    /// The type of the authentication factor.
    pub factor_type: Option<models::ExtensionPasswordlessUserFactorType>,
    /// The factor method.
    pub factor_method: Option<String>,
    /// The factor identifier.
    pub factor_identifier: Option<models::UserExtFactorIdentifier>,
}

model! {
    ExtensionPasswordlessUser {
        optional {
            factor_type = "factorType",
                with_factor_type(models::ExtensionPasswordlessUserFactorType);
            factor_method = "factorMethod", with_factor_method(String);
            factor_identifier = "factorIdentifier",
                with_factor_identifier(models::UserExtFactorIdentifier);
        }
    }
}
