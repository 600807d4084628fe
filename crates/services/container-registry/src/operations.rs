// @generated from spec/container-registry.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_access_token;

pub use self::get_access_token::GetAccessToken;
