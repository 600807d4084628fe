// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a log analytics field to upsert.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsertLogAnalyticsFieldDetails {
    /// The data type.
    pub data_type: Option<String>,
    /// Whether the field can have multiple values.
    pub is_multi_valued: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether duplicates are kept.
    pub is_keep_duplicates: Option<bool>,
}

model! {
    UpsertLogAnalyticsFieldDetails {
        optional {
            data_type = "dataType", with_data_type(String);
            is_multi_valued = "isMultiValued", with_is_multi_valued(bool);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            name = "name", with_name(String);
            is_keep_duplicates = "isKeepDuplicates", with_is_keep_duplicates(bool);
        }
    }
}
