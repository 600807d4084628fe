// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a category to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCategoryDetails {
    /// The key of the category.
    pub category_key: Option<String>,
}

model! {
    CreateCategoryDetails {
        optional {
            category_key = "categoryKey", with_category_key(String);
        }
    }
}
