// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An admin SKU pricing rate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminSkuPricingRate {
    /// The currency code.
    pub currency_code: String,
    /// The price per unit.
    pub unit_price: f64,
}

model! {
    AdminSkuPricingRate {
        currency_code = "currencyCode";
        unit_price = "unitPrice";
    }
}
