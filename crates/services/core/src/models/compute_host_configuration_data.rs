// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Compute host configuration data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeHostConfigurationData {
    /// The time of the last apply.
    pub time_last_apply: Option<DateTime<Utc>>,
    /// The check details.
    pub check_details: Option<models::ComputeHostConfigurationCheckDetails>,
}

model! {
    ComputeHostConfigurationData {
        time_last_apply = "timeLastApply";
        check_details = "checkDetails";
    }
}
