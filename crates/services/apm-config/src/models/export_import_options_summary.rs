// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of export import options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportImportOptionsSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The options.
    pub options: Option<Value>,
    /// The group of the OPTIONS item.
    pub group: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ExportImportOptionsSummary, "configType" = "OPTIONS" {
        optional {
            id = "id", with_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            options = "options", with_options(Value);
            group = "group", with_group(String);
            description = "description", with_description(String);
        }
    }
}
