// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An extend HTTP request header value rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendHttpRequestHeaderValueRule {
    /// The header.
    pub header: String,
    /// The string to prepend to the header value. It cannot contain `$` or patterns such as
    /// `{name}`.
    pub prefix: Option<String>,
    /// The string to append to the header value. It cannot contain `$` or patterns such as
    /// `{name}`.
    pub suffix: Option<String>,
}

model! {
    ExtendHttpRequestHeaderValueRule, "action" = "EXTEND_HTTP_REQUEST_HEADER_VALUE" {
        required {
            header = "header", with_header(String);
        }
        optional {
            prefix = "prefix", with_prefix(String);
            suffix = "suffix", with_suffix(String);
        }
    }
}
