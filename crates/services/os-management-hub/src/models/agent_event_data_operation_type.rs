// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of agent event data.
    pub enum AgentEventDataOperationType {
        ListPackages = "LIST_PACKAGES",
        UploadContent = "UPLOAD_CONTENT",
        SyncAgentConfig = "SYNC_AGENT_CONFIG",
    }
}
