// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auto pinning policy of an OLVM virtual machine.
    pub enum OlvmVirtualMachineAutoPinningPolicy {
        Adjust = "ADJUST",
        Disabled = "DISABLED",
        Existing = "EXISTING",
    }
}
