// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a downgrade shape mount target to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleDowngradeShapeMountTargetDetails {
    /// The requested throughput of the mount target in Gbps.
    pub requested_throughput: Option<i64>,
}

model! {
    ScheduleDowngradeShapeMountTargetDetails {
        optional {
            requested_throughput = "requestedThroughput", with_requested_throughput(i64);
        }
    }
}
