// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A text span.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextSpan {
    /// The offset.
    pub offset: Option<f64>,
    /// The length.
    pub length: Option<f64>,
}

model! {
    TextSpan {
        optional {
            offset = "offset", with_offset(f64);
            length = "length", with_length(f64);
        }
    }
}
