// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An additional filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalFilter {
    /// The name.
    pub name: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The usage instructions.
    pub usage_instructions: Option<String>,
    /// Whether it is a multi select.
    pub is_multi_select: Option<bool>,
    /// Whether the item is mandatory.
    pub is_mandatory: Option<bool>,
    /// The properties.
    pub properties: Option<Vec<models::FilterProperty>>,
}

model! {
    AdditionalFilter {
        name = "name";
        code = "code";
        time_created = "timeCreated";
        usage_instructions = "usageInstructions";
        is_multi_select = "isMultiSelect";
        is_mandatory = "isMandatory";
        properties = "properties";
    }
}
