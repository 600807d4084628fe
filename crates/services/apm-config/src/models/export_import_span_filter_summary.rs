// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of an export import span filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportImportSpanFilterSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The expression of the span filter.
    pub filter_text: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ExportImportSpanFilterSummary, "configType" = "SPAN_FILTER" {
        optional {
            id = "id", with_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            filter_text = "filterText", with_filter_text(String);
            description = "description", with_description(String);
        }
    }
}
