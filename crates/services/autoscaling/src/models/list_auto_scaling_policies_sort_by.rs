// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAutoScalingPolicies` can sort.
    pub enum ListAutoScalingPoliciesSortBy {
        Timecreated = "TIMECREATED",
        Displayname = "DISPLAYNAME",
    }
}
