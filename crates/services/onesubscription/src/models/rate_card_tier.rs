// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rate card tier.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RateCardTier {
    /// The up to quantity.
    pub up_to_quantity: Option<String>,
    /// The net unit price.
    pub net_unit_price: Option<String>,
    /// The overage price.
    pub overage_price: Option<String>,
}

model! {
    RateCardTier {
        up_to_quantity = "upToQuantity";
        net_unit_price = "netUnitPrice";
        overage_price = "overagePrice";
    }
}
