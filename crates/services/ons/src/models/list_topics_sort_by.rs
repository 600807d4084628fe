// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListTopics` can sort.
    pub enum ListTopicsSortBy {
        Timecreated = "TIMECREATED",
        Lifecyclestate = "LIFECYCLESTATE",
    }
}
