// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a required policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequiredPolicySummary {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The statements.
    pub statements: Vec<String>,
}

model! {
    RequiredPolicySummary {
        name = "name";
        description = "description";
        statements = "statements";
    }
}
