// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListContainerImages` can sort.
    pub enum ListContainerImagesSortBy {
        Timecreated = "TIMECREATED",
        Displayname = "DISPLAYNAME",
    }
}
