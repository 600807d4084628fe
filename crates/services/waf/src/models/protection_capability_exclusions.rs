// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Protection capability exclusions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionCapabilityExclusions {
    /// The request cookies.
    pub request_cookies: Option<Vec<String>>,
    /// The arguments.
    pub args: Option<Vec<String>>,
}

model! {
    ProtectionCapabilityExclusions {
        optional {
            request_cookies = "requestCookies", with_request_cookies([String]);
            args = "args", with_args([String]);
        }
    }
}
