// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A header.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Header {
    /// The header name.
    pub header_name: String,
    /// The header value.
    pub header_value: Option<Secret>,
}

model! {
    Header {
        required {
            header_name = "headerName", with_header_name(String);
        }
        optional {
            header_value = "headerValue", with_header_value(Secret);
        }
    }
}
