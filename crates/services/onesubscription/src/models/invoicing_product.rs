// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An invoicing product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicingProduct {
    /// The part number.
    pub part_number: String,
    /// The name.
    pub name: String,
    /// The unit of measure.
    pub unit_of_measure: String,
    /// The billing category.
    pub billing_category: Option<String>,
    /// The category of the product.
    pub product_category: Option<String>,
    /// The part type of the product on the rate card.
    pub ucm_rate_card_part_type: String,
}

model! {
    InvoicingProduct {
        part_number = "partNumber";
        name = "name";
        unit_of_measure = "unitOfMeasure";
        billing_category = "billingCategory";
        product_category = "productCategory";
        ucm_rate_card_part_type = "ucmRateCardPartType";
    }
}
