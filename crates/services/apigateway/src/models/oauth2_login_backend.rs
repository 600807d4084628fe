// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OAuth2 login backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuth2LoginBackend {}

model! {
    OAuth2LoginBackend, "type" = "OAUTH2_LOGIN_BACKEND" {
        optional {}
    }
}
