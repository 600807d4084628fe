// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a market to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMarketDetails {
    /// The name.
    pub name: String,
    /// The code.
    pub code: String,
    /// The code of the category.
    pub category_code: String,
    /// The billing countries of the market.
    pub bill_to_countries: Option<Vec<models::BillToCountry>>,
}

model! {
    CreateMarketDetails {
        required {
            name = "name", with_name(String);
            code = "code", with_code(String);
            category_code = "categoryCode", with_category_code(String);
        }
        optional {
            bill_to_countries = "billToCountries", with_bill_to_countries([models::BillToCountry]);
        }
    }
}
