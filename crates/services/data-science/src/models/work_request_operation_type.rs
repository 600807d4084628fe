// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What is being done, such as `NOTEBOOK_SESSION_CREATE`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkRequestOperationType {
    /// `NOTEBOOK_SESSION_CREATE`
    NotebookSessionCreate,
    /// `NOTEBOOK_SESSION_DELETE`
    NotebookSessionDelete,
    /// `NOTEBOOK_SESSION_ACTIVATE`
    NotebookSessionActivate,
    /// `NOTEBOOK_SESSION_DEACTIVATE`
    NotebookSessionDeactivate,
    /// `MODELVERSIONSET_DELETE`
    ModelversionsetDelete,
    /// `EXPORT_MODEL_ARTIFACT`
    ExportModelArtifact,
    /// `IMPORT_MODEL_ARTIFACT`
    ImportModelArtifact,
    /// `MODEL_DEPLOYMENT_CREATE`
    ModelDeploymentCreate,
    /// `MODEL_DEPLOYMENT_DELETE`
    ModelDeploymentDelete,
    /// `MODEL_DEPLOYMENT_ACTIVATE`
    ModelDeploymentActivate,
    /// `MODEL_DEPLOYMENT_DEACTIVATE`
    ModelDeploymentDeactivate,
    /// `MODEL_DEPLOYMENT_UPDATE`
    ModelDeploymentUpdate,
    /// `PROJECT_DELETE`
    ProjectDelete,
    /// `WORKREQUEST_CANCEL`
    WorkrequestCancel,
    /// `JOB_DELETE`
    JobDelete,
    /// `PIPELINE_CREATE`
    PipelineCreate,
    /// `PIPELINE_DELETE`
    PipelineDelete,
    /// `PIPELINE_RUN_CREATE`
    PipelineRunCreate,
    /// `PIPELINE_RUN_CANCEL`
    PipelineRunCancel,
    /// `PIPELINE_RUN_DELETE`
    PipelineRunDelete,
    /// `ML_APPLICATION_PACKAGE_UPLOAD`
    MlApplicationPackageUpload,
    /// `ML_APPLICATION_TRIGGER_START`
    MlApplicationTriggerStart,
    /// `ML_APPLICATION_IMPLEMENTATION_DELETE`
    MlApplicationImplementationDelete,
    /// `ML_APPLICATION_IMPLEMENTATION_UPDATE`
    MlApplicationImplementationUpdate,
    /// `ML_APPLICATION_IMPLEMENTATION_MOVE`
    MlApplicationImplementationMove,
    /// `ML_APPLICATION_INSTANCE_CREATE`
    MlApplicationInstanceCreate,
    /// `ML_APPLICATION_INSTANCE_UPDATE`
    MlApplicationInstanceUpdate,
    /// `ML_APPLICATION_INSTANCE_DELETE`
    MlApplicationInstanceDelete,
    /// `ML_APPLICATION_INSTANCE_MOVE`
    MlApplicationInstanceMove,
    /// `ML_APPLICATION_INSTANCE_VIEW_CREATE`
    MlApplicationInstanceViewCreate,
    /// `ML_APPLICATION_INSTANCE_VIEW_UPDATE`
    MlApplicationInstanceViewUpdate,
    /// `ML_APPLICATION_INSTANCE_VIEW_DELETE`
    MlApplicationInstanceViewDelete,
    /// `ML_APPLICATION_INSTANCE_VIEW_UPGRADE`
    MlApplicationInstanceViewUpgrade,
    /// `ML_APPLICATION_INSTANCE_VIEW_MOVE`
    MlApplicationInstanceViewMove,
    /// `PRIVATE_ENDPOINT_CREATE`
    PrivateEndpointCreate,
    /// `PRIVATE_ENDPOINT_DELETE`
    PrivateEndpointDelete,
    /// `PRIVATE_ENDPOINT_MOVE`
    PrivateEndpointMove,
    /// `PRIVATE_ENDPOINT_UPDATE`
    PrivateEndpointUpdate,
    /// `SCHEDULE_CREATE`
    ScheduleCreate,
    /// `SCHEDULE_UPDATE`
    ScheduleUpdate,
    /// `SCHEDULE_DELETE`
    ScheduleDelete,
    /// `SCHEDULE_MOVE`
    ScheduleMove,
    /// `SCHEDULE_ACTIVATE`
    ScheduleActivate,
    /// `SCHEDULE_DEACTIVATE`
    ScheduleDeactivate,
    /// `REGISTER_MODEL_ARTIFACT`
    RegisterModelArtifact,
    /// `RESTORE_ARCHIVED_MODEL`
    RestoreArchivedModel,
    /// `COMPUTE_TARGET_CREATE`
    ComputeTargetCreate,
    /// `COMPUTE_TARGET_UPDATE`
    ComputeTargetUpdate,
    /// `COMPUTE_TARGET_DELETE`
    ComputeTargetDelete,
    /// `MODEL_GROUP_CREATE`
    ModelGroupCreate,
    /// `MODEL_GROUP_UPDATE`
    ModelGroupUpdate,
    /// `MODEL_GROUP_DELETE`
    ModelGroupDelete,
    /// `MODEL_GROUP_VERSION_HISTORY_DELETE`
    ModelGroupVersionHistoryDelete,
    /// `CREATE_MODEL_ARTIFACT_SIGNATURE`
    CreateModelArtifactSignature,
    /// `VERIFY_MODEL_ARTIFACT_SIGNATURE`
    VerifyModelArtifactSignature,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl WorkRequestOperationType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotebookSessionCreate => "NOTEBOOK_SESSION_CREATE",
            Self::NotebookSessionDelete => "NOTEBOOK_SESSION_DELETE",
            Self::NotebookSessionActivate => "NOTEBOOK_SESSION_ACTIVATE",
            Self::NotebookSessionDeactivate => "NOTEBOOK_SESSION_DEACTIVATE",
            Self::ModelversionsetDelete => "MODELVERSIONSET_DELETE",
            Self::ExportModelArtifact => "EXPORT_MODEL_ARTIFACT",
            Self::ImportModelArtifact => "IMPORT_MODEL_ARTIFACT",
            Self::ModelDeploymentCreate => "MODEL_DEPLOYMENT_CREATE",
            Self::ModelDeploymentDelete => "MODEL_DEPLOYMENT_DELETE",
            Self::ModelDeploymentActivate => "MODEL_DEPLOYMENT_ACTIVATE",
            Self::ModelDeploymentDeactivate => "MODEL_DEPLOYMENT_DEACTIVATE",
            Self::ModelDeploymentUpdate => "MODEL_DEPLOYMENT_UPDATE",
            Self::ProjectDelete => "PROJECT_DELETE",
            Self::WorkrequestCancel => "WORKREQUEST_CANCEL",
            Self::JobDelete => "JOB_DELETE",
            Self::PipelineCreate => "PIPELINE_CREATE",
            Self::PipelineDelete => "PIPELINE_DELETE",
            Self::PipelineRunCreate => "PIPELINE_RUN_CREATE",
            Self::PipelineRunCancel => "PIPELINE_RUN_CANCEL",
            Self::PipelineRunDelete => "PIPELINE_RUN_DELETE",
            Self::MlApplicationPackageUpload => "ML_APPLICATION_PACKAGE_UPLOAD",
            Self::MlApplicationTriggerStart => "ML_APPLICATION_TRIGGER_START",
            Self::MlApplicationImplementationDelete => {
                "ML_APPLICATION_IMPLEMENTATION_DELETE"
            }
            Self::MlApplicationImplementationUpdate => {
                "ML_APPLICATION_IMPLEMENTATION_UPDATE"
            }
            Self::MlApplicationImplementationMove => "ML_APPLICATION_IMPLEMENTATION_MOVE",
            Self::MlApplicationInstanceCreate => "ML_APPLICATION_INSTANCE_CREATE",
            Self::MlApplicationInstanceUpdate => "ML_APPLICATION_INSTANCE_UPDATE",
            Self::MlApplicationInstanceDelete => "ML_APPLICATION_INSTANCE_DELETE",
            Self::MlApplicationInstanceMove => "ML_APPLICATION_INSTANCE_MOVE",
            Self::MlApplicationInstanceViewCreate => {
                "ML_APPLICATION_INSTANCE_VIEW_CREATE"
            }
            Self::MlApplicationInstanceViewUpdate => {
                "ML_APPLICATION_INSTANCE_VIEW_UPDATE"
            }
            Self::MlApplicationInstanceViewDelete => {
                "ML_APPLICATION_INSTANCE_VIEW_DELETE"
            }
            Self::MlApplicationInstanceViewUpgrade => {
                "ML_APPLICATION_INSTANCE_VIEW_UPGRADE"
            }
            Self::MlApplicationInstanceViewMove => "ML_APPLICATION_INSTANCE_VIEW_MOVE",
            Self::PrivateEndpointCreate => "PRIVATE_ENDPOINT_CREATE",
            Self::PrivateEndpointDelete => "PRIVATE_ENDPOINT_DELETE",
            Self::PrivateEndpointMove => "PRIVATE_ENDPOINT_MOVE",
            Self::PrivateEndpointUpdate => "PRIVATE_ENDPOINT_UPDATE",
            Self::ScheduleCreate => "SCHEDULE_CREATE",
            Self::ScheduleUpdate => "SCHEDULE_UPDATE",
            Self::ScheduleDelete => "SCHEDULE_DELETE",
            Self::ScheduleMove => "SCHEDULE_MOVE",
            Self::ScheduleActivate => "SCHEDULE_ACTIVATE",
            Self::ScheduleDeactivate => "SCHEDULE_DEACTIVATE",
            Self::RegisterModelArtifact => "REGISTER_MODEL_ARTIFACT",
            Self::RestoreArchivedModel => "RESTORE_ARCHIVED_MODEL",
            Self::ComputeTargetCreate => "COMPUTE_TARGET_CREATE",
            Self::ComputeTargetUpdate => "COMPUTE_TARGET_UPDATE",
            Self::ComputeTargetDelete => "COMPUTE_TARGET_DELETE",
            Self::ModelGroupCreate => "MODEL_GROUP_CREATE",
            Self::ModelGroupUpdate => "MODEL_GROUP_UPDATE",
            Self::ModelGroupDelete => "MODEL_GROUP_DELETE",
            Self::ModelGroupVersionHistoryDelete => "MODEL_GROUP_VERSION_HISTORY_DELETE",
            Self::CreateModelArtifactSignature => "CREATE_MODEL_ARTIFACT_SIGNATURE",
            Self::VerifyModelArtifactSignature => "VERIFY_MODEL_ARTIFACT_SIGNATURE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WorkRequestOperationType {
    fn from(text: &str) -> Self {
        match text {
            "NOTEBOOK_SESSION_CREATE" => Self::NotebookSessionCreate,
            "NOTEBOOK_SESSION_DELETE" => Self::NotebookSessionDelete,
            "NOTEBOOK_SESSION_ACTIVATE" => Self::NotebookSessionActivate,
            "NOTEBOOK_SESSION_DEACTIVATE" => Self::NotebookSessionDeactivate,
            "MODELVERSIONSET_DELETE" => Self::ModelversionsetDelete,
            "EXPORT_MODEL_ARTIFACT" => Self::ExportModelArtifact,
            "IMPORT_MODEL_ARTIFACT" => Self::ImportModelArtifact,
            "MODEL_DEPLOYMENT_CREATE" => Self::ModelDeploymentCreate,
            "MODEL_DEPLOYMENT_DELETE" => Self::ModelDeploymentDelete,
            "MODEL_DEPLOYMENT_ACTIVATE" => Self::ModelDeploymentActivate,
            "MODEL_DEPLOYMENT_DEACTIVATE" => Self::ModelDeploymentDeactivate,
            "MODEL_DEPLOYMENT_UPDATE" => Self::ModelDeploymentUpdate,
            "PROJECT_DELETE" => Self::ProjectDelete,
            "WORKREQUEST_CANCEL" => Self::WorkrequestCancel,
            "JOB_DELETE" => Self::JobDelete,
            "PIPELINE_CREATE" => Self::PipelineCreate,
            "PIPELINE_DELETE" => Self::PipelineDelete,
            "PIPELINE_RUN_CREATE" => Self::PipelineRunCreate,
            "PIPELINE_RUN_CANCEL" => Self::PipelineRunCancel,
            "PIPELINE_RUN_DELETE" => Self::PipelineRunDelete,
            "ML_APPLICATION_PACKAGE_UPLOAD" => Self::MlApplicationPackageUpload,
            "ML_APPLICATION_TRIGGER_START" => Self::MlApplicationTriggerStart,
            "ML_APPLICATION_IMPLEMENTATION_DELETE" => {
                Self::MlApplicationImplementationDelete
            }
            "ML_APPLICATION_IMPLEMENTATION_UPDATE" => {
                Self::MlApplicationImplementationUpdate
            }
            "ML_APPLICATION_IMPLEMENTATION_MOVE" => Self::MlApplicationImplementationMove,
            "ML_APPLICATION_INSTANCE_CREATE" => Self::MlApplicationInstanceCreate,
            "ML_APPLICATION_INSTANCE_UPDATE" => Self::MlApplicationInstanceUpdate,
            "ML_APPLICATION_INSTANCE_DELETE" => Self::MlApplicationInstanceDelete,
            "ML_APPLICATION_INSTANCE_MOVE" => Self::MlApplicationInstanceMove,
            "ML_APPLICATION_INSTANCE_VIEW_CREATE" => {
                Self::MlApplicationInstanceViewCreate
            }
            "ML_APPLICATION_INSTANCE_VIEW_UPDATE" => {
                Self::MlApplicationInstanceViewUpdate
            }
            "ML_APPLICATION_INSTANCE_VIEW_DELETE" => {
                Self::MlApplicationInstanceViewDelete
            }
            "ML_APPLICATION_INSTANCE_VIEW_UPGRADE" => {
                Self::MlApplicationInstanceViewUpgrade
            }
            "ML_APPLICATION_INSTANCE_VIEW_MOVE" => Self::MlApplicationInstanceViewMove,
            "PRIVATE_ENDPOINT_CREATE" => Self::PrivateEndpointCreate,
            "PRIVATE_ENDPOINT_DELETE" => Self::PrivateEndpointDelete,
            "PRIVATE_ENDPOINT_MOVE" => Self::PrivateEndpointMove,
            "PRIVATE_ENDPOINT_UPDATE" => Self::PrivateEndpointUpdate,
            "SCHEDULE_CREATE" => Self::ScheduleCreate,
            "SCHEDULE_UPDATE" => Self::ScheduleUpdate,
            "SCHEDULE_DELETE" => Self::ScheduleDelete,
            "SCHEDULE_MOVE" => Self::ScheduleMove,
            "SCHEDULE_ACTIVATE" => Self::ScheduleActivate,
            "SCHEDULE_DEACTIVATE" => Self::ScheduleDeactivate,
            "REGISTER_MODEL_ARTIFACT" => Self::RegisterModelArtifact,
            "RESTORE_ARCHIVED_MODEL" => Self::RestoreArchivedModel,
            "COMPUTE_TARGET_CREATE" => Self::ComputeTargetCreate,
            "COMPUTE_TARGET_UPDATE" => Self::ComputeTargetUpdate,
            "COMPUTE_TARGET_DELETE" => Self::ComputeTargetDelete,
            "MODEL_GROUP_CREATE" => Self::ModelGroupCreate,
            "MODEL_GROUP_UPDATE" => Self::ModelGroupUpdate,
            "MODEL_GROUP_DELETE" => Self::ModelGroupDelete,
            "MODEL_GROUP_VERSION_HISTORY_DELETE" => Self::ModelGroupVersionHistoryDelete,
            "CREATE_MODEL_ARTIFACT_SIGNATURE" => Self::CreateModelArtifactSignature,
            "VERIFY_MODEL_ARTIFACT_SIGNATURE" => Self::VerifyModelArtifactSignature,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(WorkRequestOperationType);
