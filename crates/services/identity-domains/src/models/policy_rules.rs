// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Policy rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyRules {
    /// The value. Cannot be changed later.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The sequence.
    pub sequence: i64,
    /// The name.
    pub name: Option<String>,
}

model! {
    PolicyRules {
        required {
            value = "value", with_value(String);
            sequence = "sequence", with_sequence(i64);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            name = "name", with_name(String);
        }
    }
}
