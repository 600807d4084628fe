// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the plan objective of an IORM plan.
    pub enum IormPlanPlanObjective {
        Auto = "AUTO",
        HighThroughput = "HIGH_THROUGHPUT",
        LowLatency = "LOW_LATENCY",
        Balanced = "BALANCED",
        Basic = "BASIC",
        Other = "OTHER",
    }
}
