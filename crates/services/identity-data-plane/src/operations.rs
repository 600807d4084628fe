// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod generate_scoped_access_token;
mod generate_user_security_token;

pub use self::generate_scoped_access_token::GenerateScopedAccessToken;
pub use self::generate_user_security_token::GenerateUserSecurityToken;
