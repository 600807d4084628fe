// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A subscription product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionProduct {
    /// The part number.
    pub part_number: String,
    /// The name.
    pub name: String,
    /// The unit of measure.
    pub unit_of_measure: String,
    /// The provisioning group of the product.
    pub provisioning_group: Option<String>,
}

model! {
    SubscriptionProduct {
        part_number = "partNumber";
        name = "name";
        unit_of_measure = "unitOfMeasure";
        provisioning_group = "provisioningGroup";
    }
}
