// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an Oracle guest OS goal version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleGuestOsGoalVersionDetails {
    /// The goal version, a released software version.
    pub goal_version: String,
}

model! {
    OracleGuestOsGoalVersionDetails, "goalType" = "GUEST_OS_ORACLE_IMAGE" {
        required {
            goal_version = "goalVersion", with_goal_version(String);
        }
    }
}
