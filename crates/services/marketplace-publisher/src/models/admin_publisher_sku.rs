// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An admin publisher SKU.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminPublisherSku {
    /// The product code.
    pub product_code: String,
    /// The description.
    pub description: String,
    /// The name of the meter.
    pub meter: Option<String>,
    /// The pricing rates.
    pub rates: Vec<models::AdminSkuPricingRate>,
}

model! {
    AdminPublisherSku {
        product_code = "productCode";
        description = "description";
        meter = "meter";
        rates = "rates";
    }
}
