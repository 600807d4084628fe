// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Merge checks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeChecks {
    /// The last build succeeded.
    pub last_build_succeeded: models::MergeChecksLastBuildSucceeded,
}

model! {
    MergeChecks {
        required {
            last_build_succeeded = "lastBuildSucceeded",
                with_last_build_succeeded(models::MergeChecksLastBuildSucceeded);
        }
    }
}
