// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListComputeGpuMemoryClusterInstances` can sort.
    pub enum ListComputeGpuMemoryClusterInstancesSortBy {
        Timecreated = "TIMECREATED",
        Displayname = "DISPLAYNAME",
    }
}
