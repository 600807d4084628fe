// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A suggest list item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestListItem {
    /// The suggestion.
    pub suggestion: Option<String>,
    /// The number of objects.
    pub object_count: Option<i64>,
}

model! {
    SuggestListItem {
        suggestion = "suggestion";
        object_count = "objectCount";
    }
}
