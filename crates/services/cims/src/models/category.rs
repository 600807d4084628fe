// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// The key of the category.
    pub category_key: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    Category {
        category_key = "categoryKey";
        name = "name";
    }
}
