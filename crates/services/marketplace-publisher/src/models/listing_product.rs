// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A listing product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingProduct {
    /// The code.
    pub code: String,
    /// The categories.
    pub categories: Vec<String>,
    /// The additional filters of the product.
    pub additional_filters: Option<Vec<models::ListingProductAdditionalFilter>>,
}

model! {
    ListingProduct {
        required {
            code = "code", with_code(String);
            categories = "categories", with_categories([String]);
        }
        optional {
            additional_filters = "additionalFilters",
                with_additional_filters([models::ListingProductAdditionalFilter]);
        }
    }
}
