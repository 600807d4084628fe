// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A remove HTTP response header rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveHttpResponseHeaderRule {
    /// The header.
    pub header: String,
}

model! {
    RemoveHttpResponseHeaderRule, "action" = "REMOVE_HTTP_RESPONSE_HEADER" {
        required {
            header = "header", with_header(String);
        }
    }
}
