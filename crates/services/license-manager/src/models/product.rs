// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// The name.
    pub name: String,
    /// The count.
    pub count: f64,
    /// The category.
    pub category: models::ProductCategory,
}

model! {
    Product {
        name = "name";
        count = "count";
        category = "category";
    }
}
