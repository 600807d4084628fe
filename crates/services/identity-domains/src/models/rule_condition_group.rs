// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule condition group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleConditionGroup {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The type.
    pub type_: models::RuleConditionGroupType,
    /// The name.
    pub name: Option<String>,
}

model! {
    RuleConditionGroup {
        required {
            type_ = "type", with_type(models::RuleConditionGroupType);
        }
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            name = "name", with_name(String);
        }
    }
}
