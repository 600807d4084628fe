// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a span filter to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSpanFilterDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: String,
    /// The expression of the span filter.
    pub filter_text: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    CreateSpanFilterDetails, "configType" = "SPAN_FILTER" {
        required {
            display_name = "displayName", with_display_name(String);
            filter_text = "filterText", with_filter_text(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            description = "description", with_description(String);
        }
    }
}
