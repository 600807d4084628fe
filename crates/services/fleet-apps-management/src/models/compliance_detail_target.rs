// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compliance detail target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceDetailTarget {
    /// The ID of the target.
    pub target_id: String,
    /// The name of the target.
    pub target_name: String,
    /// The version.
    pub version: Option<String>,
}

model! {
    ComplianceDetailTarget {
        target_id = "targetId";
        target_name = "targetName";
        version = "version";
    }
}
