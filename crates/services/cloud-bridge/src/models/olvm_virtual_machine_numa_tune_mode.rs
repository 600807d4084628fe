// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the NUMA tune mode of an OLVM virtual machine.
    pub enum OlvmVirtualMachineNumaTuneMode {
        Interleave = "INTERLEAVE",
        Preferred = "PREFERRED",
        Strict = "STRICT",
    }
}
