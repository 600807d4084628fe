// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A pricing model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PricingModel {
    /// The type.
    pub type_: models::PricingModelType,
    /// The pay go strategy.
    pub pay_go_strategy: Option<models::PricingModelPayGoStrategy>,
    /// The currency.
    pub currency: Option<models::PricingModelCurrency>,
    /// The rate.
    pub rate: Option<f64>,
    /// The international market price.
    pub international_market_price: Option<models::InternationalMarketPrice>,
}

model! {
    PricingModel {
        type_ = "type";
        pay_go_strategy = "payGoStrategy";
        currency = "currency";
        rate = "rate";
        international_market_price = "internationalMarketPrice";
    }
}
