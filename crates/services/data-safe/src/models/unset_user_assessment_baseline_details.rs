// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a user assessment baseline to unset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnsetUserAssessmentBaselineDetails {
    /// The OCIDs of the target databases.
    pub target_ids: Option<Vec<String>>,
}

model! {
    UnsetUserAssessmentBaselineDetails {
        optional {
            target_ids = "targetIds", with_target_ids([String]);
        }
    }
}
