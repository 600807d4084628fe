// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A thing rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingRule {
    /// The name.
    pub name: Option<String>,
}

model! {
    ThingRule {
        name = "name";
    }
}
