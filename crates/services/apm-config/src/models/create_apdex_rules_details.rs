// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of apdex rules to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApdexRulesDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The rules.
    pub rules: Vec<models::Apdex>,
    /// The display name.
    pub display_name: String,
}

model! {
    CreateApdexRulesDetails, "configType" = "APDEX" {
        required {
            rules = "rules", with_rules([models::Apdex]);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
