// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// Sub components.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubComponents {
    /// The subcategory.
    pub sub_category: Option<BTreeMap<String, String>>,
    /// The schema.
    pub schema: Option<String>,
}

model! {
    SubComponents {
        sub_category = "subCategory";
        schema = "schema";
    }
}
