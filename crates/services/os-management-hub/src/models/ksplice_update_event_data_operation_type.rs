// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of ksplice update event data.
    pub enum KspliceUpdateEventDataOperationType {
        UpdateKspliceKernel = "UPDATE_KSPLICE_KERNEL",
        UpdateKspliceUserspace = "UPDATE_KSPLICE_USERSPACE",
    }
}
