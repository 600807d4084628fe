// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A group ext password policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupExtPasswordPolicy {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The priority.
    pub priority: Option<i64>,
}

model! {
    GroupExtPasswordPolicy {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            name = "name", with_name(String);
            priority = "priority", with_priority(i64);
        }
    }
}
