// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A dynamic type handler.
    ///
    /// The field `modelType` selects the variant.
    pub enum DynamicTypeHandler by "modelType" {
        FlattenTypeHandler(models::FlattenTypeHandler) = "FLATTEN_TYPE_HANDLER",
            as_flatten_type_handler;
        RuleTypeConfigs(models::RuleTypeConfig) = "RULE_TYPE_CONFIGS", as_rule_type_configs;
    }
}
