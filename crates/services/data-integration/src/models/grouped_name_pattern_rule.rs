// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A grouped name pattern rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupedNamePatternRule {
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
    /// The name.
    pub name: Option<String>,
    /// Whether the remaining rules are skipped after a match.
    pub is_skip_remaining_rules_on_match: Option<bool>,
    /// The scope.
    pub scope: Option<Value>,
    /// Whether to cascade.
    pub is_cascade: Option<bool>,
    /// The strategy of the pattern matching.
    pub matching_strategy: Option<models::GroupedNamePatternRuleMatchingStrategy>,
    /// Whether case is significant.
    pub is_case_sensitive: Option<bool>,
    /// The type of the rule.
    pub rule_type: Option<models::GroupedNamePatternRuleRuleType>,
    /// The pattern.
    pub pattern: Option<String>,
}

model! {
    GroupedNamePatternRule, "modelType" = "GROUPED_NAME_PATTERN_RULE" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            is_java_regex_syntax = "isJavaRegexSyntax", with_is_java_regex_syntax(bool);
            config_values = "configValues", with_config_values(models::ConfigValues);
            object_status = "objectStatus", with_object_status(i64);
            description = "description", with_description(String);
            name = "name", with_name(String);
            is_skip_remaining_rules_on_match = "isSkipRemainingRulesOnMatch",
                with_is_skip_remaining_rules_on_match(bool);
            scope = "scope", with_scope(Value);
            is_cascade = "isCascade", with_is_cascade(bool);
            matching_strategy = "matchingStrategy",
                with_matching_strategy(models::GroupedNamePatternRuleMatchingStrategy);
            is_case_sensitive = "isCaseSensitive", with_is_case_sensitive(bool);
            rule_type = "ruleType", with_rule_type(models::GroupedNamePatternRuleRuleType);
            pattern = "pattern", with_pattern(String);
        }
    }
}
