// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An HSM cluster pending create dynamic group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HsmClusterPendingCreateDynamicGroup {
    /// The name.
    pub name: Option<String>,
    /// The matching rule.
    pub matching_rule: Option<String>,
}

model! {
    HsmClusterPendingCreateDynamicGroup {
        name = "name";
        matching_rule = "matchingRule";
    }
}
