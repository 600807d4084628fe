// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an Oracle GI goal version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleGiGoalVersionDetails {
    /// The goal version, a released software version.
    pub goal_version: String,
}

model! {
    OracleGiGoalVersionDetails, "goalType" = "GI_ORACLE_IMAGE" {
        required {
            goal_version = "goalVersion", with_goal_version(String);
        }
    }
}
