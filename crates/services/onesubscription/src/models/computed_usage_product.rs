// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A computed usage product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputedUsageProduct {
    /// The part number.
    pub part_number: String,
    /// The name.
    pub name: String,
    /// The unit of measure.
    pub unit_of_measure: Option<String>,
    /// The provisioning group of the product.
    pub provisioning_group: Option<String>,
    /// The billing category.
    pub billing_category: Option<String>,
    /// The category of the product.
    pub product_category: Option<String>,
    /// The part type of the product on the rate card.
    pub ucm_rate_card_part_type: Option<String>,
}

model! {
    ComputedUsageProduct {
        part_number = "partNumber";
        name = "name";
        unit_of_measure = "unitOfMeasure";
        provisioning_group = "provisioningGroup";
        billing_category = "billingCategory";
        product_category = "productCategory";
        ucm_rate_card_part_type = "ucmRateCardPartType";
    }
}
