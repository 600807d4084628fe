// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A client.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client {
    /// The name.
    pub name: String,
    /// The token. Unique in the tenancy.
    pub token: Secret,
}

model! {
    Client {
        required {
            name = "name", with_name(String);
            token = "token", with_token(Secret);
        }
    }
}
