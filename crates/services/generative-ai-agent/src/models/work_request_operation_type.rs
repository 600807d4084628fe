// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateAgent = "CREATE_AGENT",
        UpdateAgent = "UPDATE_AGENT",
        DeleteAgent = "DELETE_AGENT",
        MoveAgent = "MOVE_AGENT",
        CreateAgentEndpoint = "CREATE_AGENT_ENDPOINT",
        UpdateAgentEndpoint = "UPDATE_AGENT_ENDPOINT",
        DeleteAgentEndpoint = "DELETE_AGENT_ENDPOINT",
        MoveAgentEndpoint = "MOVE_AGENT_ENDPOINT",
        CreateDataSource = "CREATE_DATA_SOURCE",
        UpdateDataSource = "UPDATE_DATA_SOURCE",
        DeleteDataSource = "DELETE_DATA_SOURCE",
        CreateKnowledgeBase = "CREATE_KNOWLEDGE_BASE",
        UpdateKnowledgeBase = "UPDATE_KNOWLEDGE_BASE",
        DeleteKnowledgeBase = "DELETE_KNOWLEDGE_BASE",
        MoveKnowledgeBase = "MOVE_KNOWLEDGE_BASE",
        CreateDataIngestionJob = "CREATE_DATA_INGESTION_JOB",
        DeleteDataIngestionJob = "DELETE_DATA_INGESTION_JOB",
        CreateTool = "CREATE_TOOL",
        UpdateTool = "UPDATE_TOOL",
        DeleteTool = "DELETE_TOOL",
        CreateProvisionedCapacity = "CREATE_PROVISIONED_CAPACITY",
        UpdateProvisionedCapacity = "UPDATE_PROVISIONED_CAPACITY",
        DeleteProvisionedCapacity = "DELETE_PROVISIONED_CAPACITY",
        MoveProvisionedCapacity = "MOVE_PROVISIONED_CAPACITY",
        CreateFlow = "CREATE_FLOW",
        UpdateFlow = "UPDATE_FLOW",
        DeleteFlow = "DELETE_FLOW",
    }
}
