// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the trigger type of an auto scale policy.
    pub enum AutoScalePolicyTriggerType {
        MetricBased = "METRIC_BASED",
        ScheduleBased = "SCHEDULE_BASED",
    }
}
