// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a SKU.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuSummary {
    /// The bpart number.
    pub bpart_number: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    SkuSummary {
        bpart_number = "bpartNumber";
        description = "description";
    }
}
