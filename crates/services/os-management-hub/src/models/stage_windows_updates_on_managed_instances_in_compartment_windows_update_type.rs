// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the windows update type of a stage windows updates on managed
    /// instances in compartment.
    pub enum StageWindowsUpdatesOnManagedInstancesInCompartmentWindowsUpdateType {
        Security = "SECURITY",
        Bugfix = "BUGFIX",
        Enhancement = "ENHANCEMENT",
        Other = "OTHER",
        All = "ALL",
    }
}
