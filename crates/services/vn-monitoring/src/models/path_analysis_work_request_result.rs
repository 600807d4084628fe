// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A path analysis work request result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PathAnalysisWorkRequestResult {
    /// The paths.
    pub paths: Vec<models::Path>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    PathAnalysisWorkRequestResult, "resultType" = "PATH_ANALYSIS" {
        paths = "paths";
        time_created = "timeCreated";
    }
}
