// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `availabilityAnywhere` in `ListSoftwarePackageSoftwareSources`.
    pub enum ListSoftwarePackageSoftwareSourcesAvailabilityAnywhere {
        Available = "AVAILABLE",
        Selected = "SELECTED",
        Restricted = "RESTRICTED",
        Unavailable = "UNAVAILABLE",
    }
}
