// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMonitoredInstances` can sort.
    pub enum ListMonitoredInstancesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
