// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of software update event data.
    pub enum SoftwareUpdateEventDataOperationType {
        UpdateAllPackages = "UPDATE_ALL_PACKAGES",
        InstallPackages = "INSTALL_PACKAGES",
        RemovePackages = "REMOVE_PACKAGES",
        UpdatePackages = "UPDATE_PACKAGES",
        UpdateSecurity = "UPDATE_SECURITY",
        UpdateBugfix = "UPDATE_BUGFIX",
        UpdateEnhancement = "UPDATE_ENHANCEMENT",
        UpdateOther = "UPDATE_OTHER",
    }
}
