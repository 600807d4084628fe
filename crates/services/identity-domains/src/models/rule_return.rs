// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rule return.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleReturn {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The return groovy.
    pub return_groovy: Option<String>,
}

model! {
    RuleReturn {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
        optional {
            return_groovy = "returnGroovy", with_return_groovy(String);
        }
    }
}
