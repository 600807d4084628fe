// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A session token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionToken {
    /// The token.
    pub token: Secret,
}

model! {
    SessionToken {
        token = "token";
    }
}
