// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An HTTP header rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpHeaderRule {
    /// Whether invalid characters are allowed.
    pub are_invalid_characters_allowed: Option<bool>,
    /// The HTTP large header size, in kilobytes.
    pub http_large_header_size_in_kb: Option<i64>,
}

model! {
    HttpHeaderRule, "action" = "HTTP_HEADER" {
        optional {
            are_invalid_characters_allowed = "areInvalidCharactersAllowed",
                with_are_invalid_characters_allowed(bool);
            http_large_header_size_in_kb = "httpLargeHeaderSizeInKB",
                with_http_large_header_size_in_kb(i64);
        }
    }
}
