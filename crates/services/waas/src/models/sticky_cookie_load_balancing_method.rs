// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A sticky cookie load balancing method.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StickyCookieLoadBalancingMethod {
    /// The name.
    pub name: Option<String>,
    /// The domain.
    pub domain: Option<String>,
    /// The expiration time, in seconds.
    pub expiration_time_in_seconds: Option<i64>,
}

model! {
    StickyCookieLoadBalancingMethod, "method" = "STICKY_COOKIE" {
        optional {
            name = "name", with_name(String);
            domain = "domain", with_domain(String);
            expiration_time_in_seconds = "expirationTimeInSeconds",
                with_expiration_time_in_seconds(i64);
        }
    }
}
