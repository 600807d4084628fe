// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategorySummary {
    /// The name.
    pub name: Option<String>,
}

model! {
    CategorySummary {
        name = "name";
    }
}
