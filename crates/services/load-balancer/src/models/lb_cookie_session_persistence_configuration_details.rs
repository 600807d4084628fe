// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an LB cookie session persistence configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LBCookieSessionPersistenceConfigurationDetails {
    /// The name of the cookie for session persistence.
    pub cookie_name: Option<String>,
    /// Whether clients of persistent sessions are not directed to another backend server if theirs
    /// is unavailable. Default: `false`.
    pub disable_fallback: Option<bool>,
    /// The domain.
    pub domain: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The maximum age, in seconds. Example: `3600`.
    pub max_age_in_seconds: Option<i64>,
    /// Whether the `Set-Cookie` header has the attribute `Secure`, so that the cookie is sent only
    /// over secure protocols.
    pub is_secure: Option<bool>,
    /// Whether it is HTTP only.
    pub is_http_only: Option<bool>,
}

model! {
    LBCookieSessionPersistenceConfigurationDetails {
        optional {
            cookie_name = "cookieName", with_cookie_name(String);
            disable_fallback = "disableFallback", with_disable_fallback(bool);
            domain = "domain", with_domain(String);
            path = "path", with_path(String);
            max_age_in_seconds = "maxAgeInSeconds", with_max_age_in_seconds(i64);
            is_secure = "isSecure", with_is_secure(bool);
            is_http_only = "isHttpOnly", with_is_http_only(bool);
        }
    }
}
