// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An admin listing product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminListingProduct {
    /// The code.
    pub code: Option<String>,
    /// The categories.
    pub categories: Option<Vec<String>>,
    /// The product group.
    pub product_group: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The additional filters of the product.
    pub additional_filters: Option<Vec<models::ListingProductAdditionalFilter>>,
}

model! {
    AdminListingProduct {
        code = "code";
        categories = "categories";
        product_group = "productGroup";
        product_name = "productName";
        additional_filters = "additionalFilters";
    }
}
