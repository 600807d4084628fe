// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a sub category to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubCategoryDetails {
    /// The key of the subcategory of the service.
    pub sub_category_key: Option<String>,
}

model! {
    CreateSubCategoryDetails {
        optional {
            sub_category_key = "subCategoryKey", with_sub_category_key(String);
        }
    }
}
