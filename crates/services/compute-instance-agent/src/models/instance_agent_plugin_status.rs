// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an instance agent plugin.
    pub enum InstanceAgentPluginStatus {
        Running = "RUNNING",
        Stopped = "STOPPED",
        NotSupported = "NOT_SUPPORTED",
        Invalid = "INVALID",
    }
}
