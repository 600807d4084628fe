// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compliance detail product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceDetailProduct {
    /// The name of the product stack.
    pub product_stack: Option<String>,
    /// The name of the product.
    pub product_name: String,
    /// The version of the product.
    pub product_version: Option<String>,
}

model! {
    ComplianceDetailProduct {
        product_stack = "productStack";
        product_name = "productName";
        product_version = "productVersion";
    }
}
