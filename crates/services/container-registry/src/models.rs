// @generated from spec/container-registry.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod access_token;

pub use self::access_token::AccessToken;
