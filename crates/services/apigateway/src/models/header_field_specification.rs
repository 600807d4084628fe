// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A header field specification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeaderFieldSpecification {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    HeaderFieldSpecification {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
