// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the update type of a stage update on all managed instances in
    /// compartment.
    pub enum StageUpdateOnAllManagedInstancesInCompartmentUpdateType {
        Security = "SECURITY",
        Bugfix = "BUGFIX",
        Enhancement = "ENHANCEMENT",
        Other = "OTHER",
        KspliceKernel = "KSPLICE_KERNEL",
        KspliceUserspace = "KSPLICE_USERSPACE",
        All = "ALL",
    }
}
