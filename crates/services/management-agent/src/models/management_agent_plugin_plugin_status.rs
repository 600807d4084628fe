// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the plugin status of a management agent plugin.
    pub enum ManagementAgentPluginPluginStatus {
        Running = "RUNNING",
        Stopped = "STOPPED",
        Invalid = "INVALID",
        Failed = "FAILED",
    }
}
