// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A usage status item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageStatusItem {
    /// The data type.
    pub data_type: Option<String>,
    /// Whether the field can have multiple values.
    pub is_multi_valued: Option<bool>,
    /// The current usage of the resource.
    pub current_usage: Option<i64>,
    /// The maximum available.
    pub max_available: Option<i64>,
    /// Whether duplicates are kept.
    pub is_keep_duplicates: Option<bool>,
}

model! {
    UsageStatusItem {
        data_type = "dataType";
        is_multi_valued = "isMultiValued";
        current_usage = "currentUsage";
        max_available = "maxAvailable";
        is_keep_duplicates = "isKeepDuplicates";
    }
}
