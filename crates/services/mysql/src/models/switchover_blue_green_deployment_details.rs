// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a blue green deployment to switchover.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchoverBlueGreenDeploymentDetails {
    /// The wait time, in seconds.
    pub wait_time_in_seconds: Option<i64>,
}

model! {
    SwitchoverBlueGreenDeploymentDetails {
        optional {
            wait_time_in_seconds = "waitTimeInSeconds", with_wait_time_in_seconds(i64);
        }
    }
}
