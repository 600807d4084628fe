// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rename rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenameRule {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// Whether the rule is in the syntax of Java regular expressions.
    pub is_java_regex_syntax: Option<bool>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The description.
    pub description: Option<String>,
    /// Whether the remaining rules are skipped after a match.
    pub is_skip_remaining_rules_on_match: Option<bool>,
    /// The from name.
    pub from_name: Option<String>,
    /// The to name.
    pub to_name: Option<String>,
}

model! {
    RenameRule, "modelType" = "RENAME_RULE" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            is_java_regex_syntax = "isJavaRegexSyntax", with_is_java_regex_syntax(bool);
            config_values = "configValues", with_config_values(models::ConfigValues);
            object_status = "objectStatus", with_object_status(i64);
            description = "description", with_description(String);
            is_skip_remaining_rules_on_match = "isSkipRemainingRulesOnMatch",
                with_is_skip_remaining_rules_on_match(bool);
            from_name = "fromName", with_from_name(String);
            to_name = "toName", with_to_name(String);
        }
    }
}
