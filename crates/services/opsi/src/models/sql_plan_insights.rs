// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL plan insights.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanInsights {
    /// The text. Example: `Number of Plans Used`.
    pub text: String,
    /// The value.
    pub value: i64,
    /// The category.
    pub category: String,
}

model! {
    SqlPlanInsights {
        text = "text";
        value = "value";
        category = "category";
    }
}
