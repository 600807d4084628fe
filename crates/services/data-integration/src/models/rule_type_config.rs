// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A rule type configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleTypeConfig {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The scope.
    ///
    /// Deprecated.
    #[deprecated]
    pub scope: Option<Value>,
    /// The reference to the scope.
    pub scope_reference: Option<models::ScopeReference>,
    /// Whether it is order by rule.
    pub is_order_by_rule: Option<bool>,
    /// The projection rules.
    pub projection_rules: Option<Vec<models::ProjectionRule>>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    RuleTypeConfig, "modelType" = "RULE_TYPE_CONFIGS" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            scope = "scope", with_scope(Value);
            scope_reference = "scopeReference", with_scope_reference(models::ScopeReference);
            is_order_by_rule = "isOrderByRule", with_is_order_by_rule(bool);
            projection_rules = "projectionRules", with_projection_rules([models::ProjectionRule]);
            config_values = "configValues", with_config_values(models::ConfigValues);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
