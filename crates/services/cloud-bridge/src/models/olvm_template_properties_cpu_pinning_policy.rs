// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the CPU pinning policy of OLVM template properties.
    pub enum OlvmTemplatePropertiesCpuPinningPolicy {
        Dedicated = "DEDICATED",
        IsolatedThreads = "ISOLATED_THREADS",
        Manual = "MANUAL",
        None = "NONE",
        ResizeAndPinNuma = "RESIZE_AND_PIN_NUMA",
    }
}
