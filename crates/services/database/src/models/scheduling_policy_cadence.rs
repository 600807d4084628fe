// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cadence of a scheduling policy.
    pub enum SchedulingPolicyCadence {
        Halfyearly = "HALFYEARLY",
        Quarterly = "QUARTERLY",
        Monthly = "MONTHLY",
    }
}
