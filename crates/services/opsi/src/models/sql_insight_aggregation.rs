// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL insight aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlInsightAggregation {
    /// The text. Example: `Degrading SQLs`.
    pub text: String,
    /// The values.
    pub values: Vec<i64>,
    /// The category.
    pub category: String,
}

model! {
    SqlInsightAggregation {
        text = "text";
        values = "values";
        category = "category";
    }
}
