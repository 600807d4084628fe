// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An admin market.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminMarket {
    /// The name.
    pub name: String,
    /// The code.
    pub code: String,
    /// The code of the category.
    pub category_code: String,
    /// The billing countries of the market.
    pub bill_to_countries: Vec<models::AdminBillToCountries>,
}

model! {
    AdminMarket {
        name = "name";
        code = "code";
        category_code = "categoryCode";
        bill_to_countries = "billToCountries";
    }
}
