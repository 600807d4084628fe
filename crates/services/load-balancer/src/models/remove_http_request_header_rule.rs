// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A remove HTTP request header rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveHttpRequestHeaderRule {
    /// The header.
    pub header: String,
}

model! {
    RemoveHttpRequestHeaderRule, "action" = "REMOVE_HTTP_REQUEST_HEADER" {
        required {
            header = "header", with_header(String);
        }
    }
}
