// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListResources` can sort.
    pub enum ListResourcesSortBy {
        Timecreated = "TIMECREATED",
        Timestart = "TIMESTART",
    }
}
