// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a security assessment baseline to unset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnsetSecurityAssessmentBaselineDetails {
    /// The OCIDs of the target databases.
    pub target_ids: Option<Vec<String>>,
}

model! {
    UnsetSecurityAssessmentBaselineDetails {
        optional {
            target_ids = "targetIds", with_target_ids([String]);
        }
    }
}
