// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// What is being done, such as `CREATE_ENDPOINT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkRequestOperationType {
    /// `CREATE_MODEL`
    CreateModel,
    /// `DELETE_MODEL`
    DeleteModel,
    /// `MOVE_MODEL`
    MoveModel,
    /// `CREATE_DEDICATED_AI_CLUSTER`
    CreateDedicatedAiCluster,
    /// `DELETE_DEDICATED_AI_CLUSTER`
    DeleteDedicatedAiCluster,
    /// `UPDATE_DEDICATED_AI_CLUSTER`
    UpdateDedicatedAiCluster,
    /// `MOVE_DEDICATED_AI_CLUSTER`
    MoveDedicatedAiCluster,
    /// `CREATE_ENDPOINT`
    CreateEndpoint,
    /// `DELETE_ENDPOINT`
    DeleteEndpoint,
    /// `UPDATE_ENDPOINT`
    UpdateEndpoint,
    /// `MOVE_ENDPOINT`
    MoveEndpoint,
    /// `CREATE_IMPORTED_MODEL`
    CreateImportedModel,
    /// `UPDATE_IMPORTED_MODEL`
    UpdateImportedModel,
    /// `DELETE_IMPORTED_MODEL`
    DeleteImportedModel,
    /// `CREATE_PRIVATE_ENDPOINT`
    CreatePrivateEndpoint,
    /// `DELETE_PRIVATE_ENDPOINT`
    DeletePrivateEndpoint,
    /// `UPDATE_PRIVATE_ENDPOINT`
    UpdatePrivateEndpoint,
    /// `MOVE_PRIVATE_ENDPOINT`
    MovePrivateEndpoint,
    /// `CREATE_SANDBOX_WARM_POOL`
    CreateSandboxWarmPool,
    /// `UPDATE_SANDBOX_WARM_POOL`
    UpdateSandboxWarmPool,
    /// `DELETE_SANDBOX_WARM_POOL`
    DeleteSandboxWarmPool,
    /// `CREATE_VECTOR_STORE_CONNECTOR`
    CreateVectorStoreConnector,
    /// `UPDATE_VECTOR_STORE_CONNECTOR`
    UpdateVectorStoreConnector,
    /// `DELETE_VECTOR_STORE_CONNECTOR`
    DeleteVectorStoreConnector,
    /// `SCHEDULE_FILE_SYNC`
    ScheduleFileSync,
    /// `TRIGGER_FILE_SYNC`
    TriggerFileSync,
    /// `CREATE_SEMANTIC_STORE`
    CreateSemanticStore,
    /// `DELETE_SEMANTIC_STORE`
    DeleteSemanticStore,
    /// `MOVE_SEMANTIC_STORE`
    MoveSemanticStore,
    /// `CREATE_APPLICATION_DEPLOYMENT`
    CreateApplicationDeployment,
    /// `UPDATE_APPLICATION_DEPLOYMENT`
    UpdateApplicationDeployment,
    /// `DELETE_APPLICATION_DEPLOYMENT`
    DeleteApplicationDeployment,
    /// `MOVE_APPLICATION_DEPLOYMENT`
    MoveApplicationDeployment,
    /// `CREATE_HOSTED_DEPLOYMENT`
    CreateHostedDeployment,
    /// `UPDATE_HOSTED_DEPLOYMENT`
    UpdateHostedDeployment,
    /// `MOVE_HOSTED_DEPLOYMENT`
    MoveHostedDeployment,
    /// `DELETE_HOSTED_DEPLOYMENT`
    DeleteHostedDeployment,
    /// `START_LOGGING`
    StartLogging,
    /// `STOP_LOGGING`
    StopLogging,
    /// `CREATE_APPLICATION_STORAGE`
    CreateApplicationStorage,
    /// `UPDATE_APPLICATION_STORAGE`
    UpdateApplicationStorage,
    /// `MOVE_APPLICATION_STORAGE`
    MoveApplicationStorage,
    /// `DELETE_APPLICATION_STORAGE`
    DeleteApplicationStorage,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl WorkRequestOperationType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateModel => "CREATE_MODEL",
            Self::DeleteModel => "DELETE_MODEL",
            Self::MoveModel => "MOVE_MODEL",
            Self::CreateDedicatedAiCluster => "CREATE_DEDICATED_AI_CLUSTER",
            Self::DeleteDedicatedAiCluster => "DELETE_DEDICATED_AI_CLUSTER",
            Self::UpdateDedicatedAiCluster => "UPDATE_DEDICATED_AI_CLUSTER",
            Self::MoveDedicatedAiCluster => "MOVE_DEDICATED_AI_CLUSTER",
            Self::CreateEndpoint => "CREATE_ENDPOINT",
            Self::DeleteEndpoint => "DELETE_ENDPOINT",
            Self::UpdateEndpoint => "UPDATE_ENDPOINT",
            Self::MoveEndpoint => "MOVE_ENDPOINT",
            Self::CreateImportedModel => "CREATE_IMPORTED_MODEL",
            Self::UpdateImportedModel => "UPDATE_IMPORTED_MODEL",
            Self::DeleteImportedModel => "DELETE_IMPORTED_MODEL",
            Self::CreatePrivateEndpoint => "CREATE_PRIVATE_ENDPOINT",
            Self::DeletePrivateEndpoint => "DELETE_PRIVATE_ENDPOINT",
            Self::UpdatePrivateEndpoint => "UPDATE_PRIVATE_ENDPOINT",
            Self::MovePrivateEndpoint => "MOVE_PRIVATE_ENDPOINT",
            Self::CreateSandboxWarmPool => "CREATE_SANDBOX_WARM_POOL",
            Self::UpdateSandboxWarmPool => "UPDATE_SANDBOX_WARM_POOL",
            Self::DeleteSandboxWarmPool => "DELETE_SANDBOX_WARM_POOL",
            Self::CreateVectorStoreConnector => "CREATE_VECTOR_STORE_CONNECTOR",
            Self::UpdateVectorStoreConnector => "UPDATE_VECTOR_STORE_CONNECTOR",
            Self::DeleteVectorStoreConnector => "DELETE_VECTOR_STORE_CONNECTOR",
            Self::ScheduleFileSync => "SCHEDULE_FILE_SYNC",
            Self::TriggerFileSync => "TRIGGER_FILE_SYNC",
            Self::CreateSemanticStore => "CREATE_SEMANTIC_STORE",
            Self::DeleteSemanticStore => "DELETE_SEMANTIC_STORE",
            Self::MoveSemanticStore => "MOVE_SEMANTIC_STORE",
            Self::CreateApplicationDeployment => "CREATE_APPLICATION_DEPLOYMENT",
            Self::UpdateApplicationDeployment => "UPDATE_APPLICATION_DEPLOYMENT",
            Self::DeleteApplicationDeployment => "DELETE_APPLICATION_DEPLOYMENT",
            Self::MoveApplicationDeployment => "MOVE_APPLICATION_DEPLOYMENT",
            Self::CreateHostedDeployment => "CREATE_HOSTED_DEPLOYMENT",
            Self::UpdateHostedDeployment => "UPDATE_HOSTED_DEPLOYMENT",
            Self::MoveHostedDeployment => "MOVE_HOSTED_DEPLOYMENT",
            Self::DeleteHostedDeployment => "DELETE_HOSTED_DEPLOYMENT",
            Self::StartLogging => "START_LOGGING",
            Self::StopLogging => "STOP_LOGGING",
            Self::CreateApplicationStorage => "CREATE_APPLICATION_STORAGE",
            Self::UpdateApplicationStorage => "UPDATE_APPLICATION_STORAGE",
            Self::MoveApplicationStorage => "MOVE_APPLICATION_STORAGE",
            Self::DeleteApplicationStorage => "DELETE_APPLICATION_STORAGE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WorkRequestOperationType {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_MODEL" => Self::CreateModel,
            "DELETE_MODEL" => Self::DeleteModel,
            "MOVE_MODEL" => Self::MoveModel,
            "CREATE_DEDICATED_AI_CLUSTER" => Self::CreateDedicatedAiCluster,
            "DELETE_DEDICATED_AI_CLUSTER" => Self::DeleteDedicatedAiCluster,
            "UPDATE_DEDICATED_AI_CLUSTER" => Self::UpdateDedicatedAiCluster,
            "MOVE_DEDICATED_AI_CLUSTER" => Self::MoveDedicatedAiCluster,
            "CREATE_ENDPOINT" => Self::CreateEndpoint,
            "DELETE_ENDPOINT" => Self::DeleteEndpoint,
            "UPDATE_ENDPOINT" => Self::UpdateEndpoint,
            "MOVE_ENDPOINT" => Self::MoveEndpoint,
            "CREATE_IMPORTED_MODEL" => Self::CreateImportedModel,
            "UPDATE_IMPORTED_MODEL" => Self::UpdateImportedModel,
            "DELETE_IMPORTED_MODEL" => Self::DeleteImportedModel,
            "CREATE_PRIVATE_ENDPOINT" => Self::CreatePrivateEndpoint,
            "DELETE_PRIVATE_ENDPOINT" => Self::DeletePrivateEndpoint,
            "UPDATE_PRIVATE_ENDPOINT" => Self::UpdatePrivateEndpoint,
            "MOVE_PRIVATE_ENDPOINT" => Self::MovePrivateEndpoint,
            "CREATE_SANDBOX_WARM_POOL" => Self::CreateSandboxWarmPool,
            "UPDATE_SANDBOX_WARM_POOL" => Self::UpdateSandboxWarmPool,
            "DELETE_SANDBOX_WARM_POOL" => Self::DeleteSandboxWarmPool,
            "CREATE_VECTOR_STORE_CONNECTOR" => Self::CreateVectorStoreConnector,
            "UPDATE_VECTOR_STORE_CONNECTOR" => Self::UpdateVectorStoreConnector,
            "DELETE_VECTOR_STORE_CONNECTOR" => Self::DeleteVectorStoreConnector,
            "SCHEDULE_FILE_SYNC" => Self::ScheduleFileSync,
            "TRIGGER_FILE_SYNC" => Self::TriggerFileSync,
            "CREATE_SEMANTIC_STORE" => Self::CreateSemanticStore,
            "DELETE_SEMANTIC_STORE" => Self::DeleteSemanticStore,
            "MOVE_SEMANTIC_STORE" => Self::MoveSemanticStore,
            "CREATE_APPLICATION_DEPLOYMENT" => Self::CreateApplicationDeployment,
            "UPDATE_APPLICATION_DEPLOYMENT" => Self::UpdateApplicationDeployment,
            "DELETE_APPLICATION_DEPLOYMENT" => Self::DeleteApplicationDeployment,
            "MOVE_APPLICATION_DEPLOYMENT" => Self::MoveApplicationDeployment,
            "CREATE_HOSTED_DEPLOYMENT" => Self::CreateHostedDeployment,
            "UPDATE_HOSTED_DEPLOYMENT" => Self::UpdateHostedDeployment,
            "MOVE_HOSTED_DEPLOYMENT" => Self::MoveHostedDeployment,
            "DELETE_HOSTED_DEPLOYMENT" => Self::DeleteHostedDeployment,
            "START_LOGGING" => Self::StartLogging,
            "STOP_LOGGING" => Self::StopLogging,
            "CREATE_APPLICATION_STORAGE" => Self::CreateApplicationStorage,
            "UPDATE_APPLICATION_STORAGE" => Self::UpdateApplicationStorage,
            "MOVE_APPLICATION_STORAGE" => Self::MoveApplicationStorage,
            "DELETE_APPLICATION_STORAGE" => Self::DeleteApplicationStorage,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(WorkRequestOperationType);
