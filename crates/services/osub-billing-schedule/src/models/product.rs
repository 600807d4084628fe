// @generated from spec/osub-billing-schedule.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// The part number.
    pub part_number: String,
    /// The name.
    pub name: String,
}

model! {
    Product {
        part_number = "partNumber";
        name = "name";
    }
}
