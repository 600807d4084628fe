// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule based field map.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleBasedFieldMap {
    /// The description.
    pub description: Option<String>,
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
    /// The type of the mapping.
    pub map_type: Option<models::RuleBasedFieldMapMapType>,
    /// The pattern to map from.
    pub from_pattern: Option<String>,
    /// The pattern to map to.
    pub to_pattern: Option<String>,
    /// Whether the rule is in the syntax of Java regular expressions.
    pub is_java_regex_syntax: Option<bool>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The from rule configuration.
    pub from_rule_config: Option<models::RuleTypeConfig>,
    /// The to rule configuration.
    pub to_rule_config: Option<models::RuleTypeConfig>,
}

model! {
    RuleBasedFieldMap, "modelType" = "RULE_BASED_FIELD_MAP" {
        optional {
            description = "description", with_description(String);
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            config_values = "configValues", with_config_values(models::ConfigValues);
            map_type = "mapType", with_map_type(models::RuleBasedFieldMapMapType);
            from_pattern = "fromPattern", with_from_pattern(String);
            to_pattern = "toPattern", with_to_pattern(String);
            is_java_regex_syntax = "isJavaRegexSyntax", with_is_java_regex_syntax(bool);
            object_status = "objectStatus", with_object_status(i64);
            from_rule_config = "fromRuleConfig", with_from_rule_config(models::RuleTypeConfig);
            to_rule_config = "toRuleConfig", with_to_rule_config(models::RuleTypeConfig);
        }
    }
}
