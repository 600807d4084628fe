// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scheduling policy of a monitor.
    pub enum MonitorSchedulingPolicy {
        All = "ALL",
        RoundRobin = "ROUND_ROBIN",
        BatchedRoundRobin = "BATCHED_ROUND_ROBIN",
    }
}
