// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A sub category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubCategory {
    /// The key of the subcategory of the service.
    pub sub_category_key: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    SubCategory {
        sub_category_key = "subCategoryKey";
        name = "name";
    }
}
