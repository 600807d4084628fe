// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A single selection source policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectionSourcePolicy {
    /// The selector.
    pub selector: String,
}

model! {
    SingleSelectionSourcePolicy, "type" = "SINGLE" {
        required {
            selector = "selector", with_selector(String);
        }
    }
}
