// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A billing schedule product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingScheduleProduct {
    /// The part number.
    pub part_number: String,
    /// The name.
    pub name: String,
}

model! {
    BillingScheduleProduct {
        part_number = "partNumber";
        name = "name";
    }
}
