// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A projection rule.
    ///
    /// The field `modelType` selects the variant.
    pub enum ProjectionRule by "modelType" {
        GroupedNamePatternRule(models::GroupedNamePatternRule) = "GROUPED_NAME_PATTERN_RULE",
            as_grouped_name_pattern_rule;
        NameListRule(models::NameListRule) = "NAME_LIST_RULE", as_name_list_rule;
        NamePatternRule(models::NamePatternRule) = "NAME_PATTERN_RULE", as_name_pattern_rule;
        RenameRule(models::RenameRule) = "RENAME_RULE", as_rename_rule;
        TypedNamePatternRule(models::TypedNamePatternRule) = "TYPED_NAME_PATTERN_RULE",
            as_typed_name_pattern_rule;
        TypeListRule(models::TypeListRule) = "TYPE_LIST_RULE", as_type_list_rule;
    }
    shared {
        /// The key of the object.
        key = "key", str, in GroupedNamePatternRule NameListRule NamePatternRule RenameRule
            TypedNamePatternRule TypeListRule;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in GroupedNamePatternRule NameListRule NamePatternRule
            RenameRule TypedNamePatternRule TypeListRule;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in GroupedNamePatternRule
            NameListRule NamePatternRule RenameRule TypedNamePatternRule TypeListRule;
        /// Whether the rule is in the syntax of Java regular expressions.
        is_java_regex_syntax = "isJavaRegexSyntax", copy bool, in GroupedNamePatternRule
            NameListRule NamePatternRule RenameRule TypedNamePatternRule TypeListRule;
        /// The configuration values.
        config_values = "configValues", ref models::ConfigValues, in GroupedNamePatternRule
            NameListRule NamePatternRule RenameRule TypedNamePatternRule TypeListRule;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in GroupedNamePatternRule NameListRule
            NamePatternRule RenameRule TypedNamePatternRule TypeListRule;
        /// The description.
        description = "description", str, in GroupedNamePatternRule NameListRule NamePatternRule
            RenameRule TypedNamePatternRule TypeListRule;
    }
}
