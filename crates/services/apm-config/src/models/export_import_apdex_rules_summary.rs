// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of export import apdex rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportImportApdexRulesSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The rules.
    pub rules: Option<Vec<models::Apdex>>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    ExportImportApdexRulesSummary, "configType" = "APDEX" {
        optional {
            id = "id", with_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            rules = "rules", with_rules([models::Apdex]);
            display_name = "displayName", with_display_name(String);
        }
    }
}
