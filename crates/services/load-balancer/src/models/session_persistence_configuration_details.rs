// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a session persistence configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionPersistenceConfigurationDetails {
    /// The name of the cookie for session persistence.
    pub cookie_name: String,
    /// Whether clients of persistent sessions are not directed to another backend server if theirs
    /// is unavailable. Default: `false`.
    pub disable_fallback: Option<bool>,
}

model! {
    SessionPersistenceConfigurationDetails {
        required {
            cookie_name = "cookieName", with_cookie_name(String);
        }
        optional {
            disable_fallback = "disableFallback", with_disable_fallback(bool);
        }
    }
}
