// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Sub categories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubCategories {
    /// The service category, as key-value pairs.
    pub service_category: Option<BTreeMap<String, String>>,
    /// The schema.
    pub schema: Option<String>,
    /// Whether it has sub category.
    pub has_sub_category: Option<String>,
    /// The sub categories.
    pub sub_categories: Option<Vec<models::SubComponents>>,
}

model! {
    SubCategories {
        service_category = "serviceCategory";
        schema = "schema";
        has_sub_category = "hasSubCategory";
        sub_categories = "subCategories";
    }
}
