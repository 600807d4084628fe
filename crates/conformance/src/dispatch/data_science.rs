// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Data Science API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "data-science",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "DataScienceClient",
        id: "ActivateModel",
        send: activate_model,
    },
    Operation {
        client: "DataScienceClient",
        id: "ActivateModelDeployment",
        send: activate_model_deployment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ActivateModelGroup",
        send: activate_model_group,
    },
    Operation {
        client: "DataScienceClient",
        id: "ActivateNotebookSession",
        send: activate_notebook_session,
    },
    Operation {
        client: "DataScienceClient",
        id: "ActivateSchedule",
        send: activate_schedule,
    },
    Operation {
        client: "DataScienceClient",
        id: "CancelJobRun",
        send: cancel_job_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "CancelPipelineRun",
        send: cancel_pipeline_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "CancelWorkRequest",
        send: cancel_work_request,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeComputeTargetCompartment",
        send: change_compute_target_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeDataSciencePrivateEndpointCompartment",
        send: change_data_science_private_endpoint_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeJobCompartment",
        send: change_job_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeJobRunCompartment",
        send: change_job_run_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeMlApplicationCompartment",
        send: change_ml_application_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeMlApplicationImplementationCompartment",
        send: change_ml_application_implementation_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeMlApplicationInstanceCompartment",
        send: change_ml_application_instance_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeMlApplicationInstanceViewCompartment",
        send: change_ml_application_instance_view_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeModelArtifactSignatureCompartment",
        send: change_model_artifact_signature_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeModelCompartment",
        send: change_model_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeModelDeploymentCompartment",
        send: change_model_deployment_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeModelGroupCompartment",
        send: change_model_group_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeModelGroupVersionHistoryCompartment",
        send: change_model_group_version_history_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeModelVersionSetCompartment",
        send: change_model_version_set_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeNotebookSessionCompartment",
        send: change_notebook_session_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangePipelineCompartment",
        send: change_pipeline_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangePipelineRunCompartment",
        send: change_pipeline_run_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeProjectCompartment",
        send: change_project_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "ChangeScheduleCompartment",
        send: change_schedule_compartment,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateComputeTarget",
        send: create_compute_target,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateDataSciencePrivateEndpoint",
        send: create_data_science_private_endpoint,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateJob",
        send: create_job,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateJobArtifact",
        send: create_job_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateJobRun",
        send: create_job_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateMlApplication",
        send: create_ml_application,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateMlApplicationImplementation",
        send: create_ml_application_implementation,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateMlApplicationInstance",
        send: create_ml_application_instance,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModel",
        send: create_model,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelArtifact",
        send: create_model_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelArtifactSignature",
        send: create_model_artifact_signature,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelCustomMetadatumArtifact",
        send: create_model_custom_metadatum_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelDefinedMetadatumArtifact",
        send: create_model_defined_metadatum_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelDeployment",
        send: create_model_deployment,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelGroup",
        send: create_model_group,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelGroupArtifact",
        send: create_model_group_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelGroupVersionHistory",
        send: create_model_group_version_history,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelProvenance",
        send: create_model_provenance,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateModelVersionSet",
        send: create_model_version_set,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateNotebookSession",
        send: create_notebook_session,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreatePipeline",
        send: create_pipeline,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreatePipelineRun",
        send: create_pipeline_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateProject",
        send: create_project,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateSchedule",
        send: create_schedule,
    },
    Operation {
        client: "DataScienceClient",
        id: "CreateStepArtifact",
        send: create_step_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeactivateModel",
        send: deactivate_model,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeactivateModelDeployment",
        send: deactivate_model_deployment,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeactivateModelGroup",
        send: deactivate_model_group,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeactivateNotebookSession",
        send: deactivate_notebook_session,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeactivateSchedule",
        send: deactivate_schedule,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteComputeTarget",
        send: delete_compute_target,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteDataSciencePrivateEndpoint",
        send: delete_data_science_private_endpoint,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteJob",
        send: delete_job,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteJobRun",
        send: delete_job_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteMlApplication",
        send: delete_ml_application,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteMlApplicationImplementation",
        send: delete_ml_application_implementation,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteMlApplicationInstance",
        send: delete_ml_application_instance,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteModel",
        send: delete_model,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteModelArtifactSignature",
        send: delete_model_artifact_signature,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteModelCustomMetadatumArtifact",
        send: delete_model_custom_metadatum_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteModelDefinedMetadatumArtifact",
        send: delete_model_defined_metadatum_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteModelDeployment",
        send: delete_model_deployment,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteModelGroup",
        send: delete_model_group,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteModelGroupVersionHistory",
        send: delete_model_group_version_history,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteModelVersionSet",
        send: delete_model_version_set,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteNotebookSession",
        send: delete_notebook_session,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeletePipeline",
        send: delete_pipeline,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeletePipelineRun",
        send: delete_pipeline_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteProject",
        send: delete_project,
    },
    Operation {
        client: "DataScienceClient",
        id: "DeleteSchedule",
        send: delete_schedule,
    },
    Operation {
        client: "DataScienceClient",
        id: "DisableMlApplicationInstanceViewTrigger",
        send: disable_ml_application_instance_view_trigger,
    },
    Operation {
        client: "DataScienceClient",
        id: "EnableMlApplicationInstanceViewTrigger",
        send: enable_ml_application_instance_view_trigger,
    },
    Operation {
        client: "DataScienceClient",
        id: "ExportModelArtifact",
        send: export_model_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetComputeTarget",
        send: get_compute_target,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetDataSciencePrivateEndpoint",
        send: get_data_science_private_endpoint,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetJob",
        send: get_job,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetJobArtifactContent",
        send: get_job_artifact_content,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetJobRun",
        send: get_job_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetMlApplication",
        send: get_ml_application,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetMlApplicationHistoricalPackageContent",
        send: get_ml_application_historical_package_content,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetMlApplicationImplementation",
        send: get_ml_application_implementation,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetMlApplicationImplementationVersion",
        send: get_ml_application_implementation_version,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetMlApplicationInstance",
        send: get_ml_application_instance,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetMlApplicationInstanceView",
        send: get_ml_application_instance_view,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetMlApplicationPackageContent",
        send: get_ml_application_package_content,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModel",
        send: get_model,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelArtifactContent",
        send: get_model_artifact_content,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelArtifactSignature",
        send: get_model_artifact_signature,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelCustomMetadatumArtifactContent",
        send: get_model_custom_metadatum_artifact_content,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelDefinedMetadatumArtifactContent",
        send: get_model_defined_metadatum_artifact_content,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelDeployment",
        send: get_model_deployment,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelGroup",
        send: get_model_group,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelGroupArtifactContent",
        send: get_model_group_artifact_content,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelGroupVersionHistory",
        send: get_model_group_version_history,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelProvenance",
        send: get_model_provenance,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetModelVersionSet",
        send: get_model_version_set,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetNotebookSession",
        send: get_notebook_session,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetPipeline",
        send: get_pipeline,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetPipelineRun",
        send: get_pipeline_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetProject",
        send: get_project,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetSchedule",
        send: get_schedule,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetStepArtifactContent",
        send: get_step_artifact_content,
    },
    Operation {
        client: "DataScienceClient",
        id: "GetWorkRequest",
        send: get_work_request,
    },
    Operation {
        client: "DataScienceClient",
        id: "HeadJobArtifact",
        send: head_job_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "HeadModelArtifact",
        send: head_model_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "HeadModelCustomMetadatumArtifact",
        send: head_model_custom_metadatum_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "HeadModelDefinedMetadatumArtifact",
        send: head_model_defined_metadatum_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "HeadModelGroupArtifact",
        send: head_model_group_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "HeadStepArtifact",
        send: head_step_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "ImportModelArtifact",
        send: import_model_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListComputeTargetShapes",
        send: list_compute_target_shapes,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListComputeTargets",
        send: list_compute_targets,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListContainers",
        send: list_containers,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListDataSciencePrivateEndpoints",
        send: list_data_science_private_endpoints,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListFastLaunchJobConfigs",
        send: list_fast_launch_job_configs,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListJobRuns",
        send: list_job_runs,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListJobShapes",
        send: list_job_shapes,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListJobs",
        send: list_jobs,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListMlApplicationImplementationVersions",
        send: list_ml_application_implementation_versions,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListMlApplicationImplementations",
        send: list_ml_application_implementations,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListMlApplicationInstanceViews",
        send: list_ml_application_instance_views,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListMlApplicationInstances",
        send: list_ml_application_instances,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListMlApplications",
        send: list_ml_applications,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListModelArtifactSignatures",
        send: list_model_artifact_signatures,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListModelDeploymentModelStates",
        send: list_model_deployment_model_states,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListModelDeploymentShapes",
        send: list_model_deployment_shapes,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListModelDeployments",
        send: list_model_deployments,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListModelGroupModels",
        send: list_model_group_models,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListModelGroupVersionHistories",
        send: list_model_group_version_histories,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListModelGroups",
        send: list_model_groups,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListModelVersionSets",
        send: list_model_version_sets,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListModels",
        send: list_models,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListNotebookSessionShapes",
        send: list_notebook_session_shapes,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListNotebookSessions",
        send: list_notebook_sessions,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListPipelineRuns",
        send: list_pipeline_runs,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListPipelines",
        send: list_pipelines,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListProjects",
        send: list_projects,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListSchedules",
        send: list_schedules,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListWorkRequestErrors",
        send: list_work_request_errors,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListWorkRequestLogs",
        send: list_work_request_logs,
    },
    Operation {
        client: "DataScienceClient",
        id: "ListWorkRequests",
        send: list_work_requests,
    },
    Operation {
        client: "DataScienceClient",
        id: "PutMlApplicationPackage",
        send: put_ml_application_package,
    },
    Operation {
        client: "DataScienceClient",
        id: "RecoverMlApplicationInstanceView",
        send: recover_ml_application_instance_view,
    },
    Operation {
        client: "DataScienceClient",
        id: "RegisterModelArtifactReference",
        send: register_model_artifact_reference,
    },
    Operation {
        client: "DataScienceClient",
        id: "RestoreArchivedModelArtifact",
        send: restore_archived_model_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "TriggerMlApplicationInstanceFlow",
        send: trigger_ml_application_instance_flow,
    },
    Operation {
        client: "DataScienceClient",
        id: "TriggerMlApplicationInstanceViewFlow",
        send: trigger_ml_application_instance_view_flow,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateComputeTarget",
        send: update_compute_target,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateDataSciencePrivateEndpoint",
        send: update_data_science_private_endpoint,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateJob",
        send: update_job,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateJobRun",
        send: update_job_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateMlApplication",
        send: update_ml_application,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateMlApplicationImplementation",
        send: update_ml_application_implementation,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateMlApplicationImplementationVersion",
        send: update_ml_application_implementation_version,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateMlApplicationInstance",
        send: update_ml_application_instance,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateMlApplicationInstanceView",
        send: update_ml_application_instance_view,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateModel",
        send: update_model,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateModelArtifactSignature",
        send: update_model_artifact_signature,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateModelCustomMetadatumArtifact",
        send: update_model_custom_metadatum_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateModelDefinedMetadatumArtifact",
        send: update_model_defined_metadatum_artifact,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateModelDeployment",
        send: update_model_deployment,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateModelGroup",
        send: update_model_group,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateModelGroupVersionHistory",
        send: update_model_group_version_history,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateModelProvenance",
        send: update_model_provenance,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateModelVersionSet",
        send: update_model_version_set,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateNotebookSession",
        send: update_notebook_session,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdatePipeline",
        send: update_pipeline,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdatePipelineRun",
        send: update_pipeline_run,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateProject",
        send: update_project,
    },
    Operation {
        client: "DataScienceClient",
        id: "UpdateSchedule",
        send: update_schedule,
    },
    Operation {
        client: "DataScienceClient",
        id: "VerifyModelArtifactSignature",
        send: verify_model_artifact_signature,
    },
];
const TYPES: &[Type] = &[
    Type {
        name: "ApplicationComponent",
        again: again::<oci_sdk_data_science::models::ApplicationComponent>,
    },
    Type {
        name: "ArtifactExportDetails",
        again: again::<oci_sdk_data_science::models::ArtifactExportDetails>,
    },
    Type {
        name: "ArtifactExportDetailsObjectStorage",
        again: again::<oci_sdk_data_science::models::ArtifactExportDetailsObjectStorage>,
    },
    Type {
        name: "ArtifactImportDetails",
        again: again::<oci_sdk_data_science::models::ArtifactImportDetails>,
    },
    Type {
        name: "ArtifactImportDetailsObjectStorage",
        again: again::<oci_sdk_data_science::models::ArtifactImportDetailsObjectStorage>,
    },
    Type {
        name: "AuthConfiguration",
        again: again::<oci_sdk_data_science::models::AuthConfiguration>,
    },
    Type {
        name: "AutoScalingPolicy",
        again: again::<oci_sdk_data_science::models::AutoScalingPolicy>,
    },
    Type {
        name: "AutoScalingPolicyDetails",
        again: again::<oci_sdk_data_science::models::AutoScalingPolicyDetails>,
    },
    Type {
        name: "BackupOperationBackupState",
        again: again::<oci_sdk_data_science::models::BackupOperationBackupState>,
    },
    Type {
        name: "BackupOperationDetails",
        again: again::<oci_sdk_data_science::models::BackupOperationDetails>,
    },
    Type {
        name: "BackupSetting",
        again: again::<oci_sdk_data_science::models::BackupSetting>,
    },
    Type {
        name: "BackupSettingCustomerNotificationType",
        again: again::<
            oci_sdk_data_science::models::BackupSettingCustomerNotificationType,
        >,
    },
    Type {
        name: "CategoryLogDetails",
        again: again::<oci_sdk_data_science::models::CategoryLogDetails>,
    },
    Type {
        name: "ChangeComputeTargetCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeComputeTargetCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeDataSciencePrivateEndpointCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeDataSciencePrivateEndpointCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeJobCompartmentDetails",
        again: again::<oci_sdk_data_science::models::ChangeJobCompartmentDetails>,
    },
    Type {
        name: "ChangeJobRunCompartmentDetails",
        again: again::<oci_sdk_data_science::models::ChangeJobRunCompartmentDetails>,
    },
    Type {
        name: "ChangeMlApplicationCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeMlApplicationCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeMlApplicationImplementationCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeMlApplicationImplementationCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeMlApplicationInstanceCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeMlApplicationInstanceCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeMlApplicationInstanceViewCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeMlApplicationInstanceViewCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeModelArtifactSignatureCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeModelArtifactSignatureCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeModelCompartmentDetails",
        again: again::<oci_sdk_data_science::models::ChangeModelCompartmentDetails>,
    },
    Type {
        name: "ChangeModelDeploymentCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeModelDeploymentCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeModelGroupCompartmentDetails",
        again: again::<oci_sdk_data_science::models::ChangeModelGroupCompartmentDetails>,
    },
    Type {
        name: "ChangeModelGroupVersionHistoryCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeModelGroupVersionHistoryCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeModelVersionSetCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeModelVersionSetCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeNotebookSessionCompartmentDetails",
        again: again::<
            oci_sdk_data_science::models::ChangeNotebookSessionCompartmentDetails,
        >,
    },
    Type {
        name: "ChangePipelineCompartmentDetails",
        again: again::<oci_sdk_data_science::models::ChangePipelineCompartmentDetails>,
    },
    Type {
        name: "ChangePipelineRunCompartmentDetails",
        again: again::<oci_sdk_data_science::models::ChangePipelineRunCompartmentDetails>,
    },
    Type {
        name: "ChangeProjectCompartmentDetails",
        again: again::<oci_sdk_data_science::models::ChangeProjectCompartmentDetails>,
    },
    Type {
        name: "ChangeScheduleCompartmentDetails",
        again: again::<oci_sdk_data_science::models::ChangeScheduleCompartmentDetails>,
    },
    Type {
        name: "CloneCreateFromModelGroupDetails",
        again: again::<oci_sdk_data_science::models::CloneCreateFromModelGroupDetails>,
    },
    Type {
        name: "CloneCreateFromModelGroupVersionHistoryDetails",
        again: again::<
            oci_sdk_data_science::models::CloneCreateFromModelGroupVersionHistoryDetails,
        >,
    },
    Type {
        name: "CloneModelGroupDetails",
        again: again::<oci_sdk_data_science::models::CloneModelGroupDetails>,
    },
    Type {
        name: "ComputeConfigurationDetails",
        again: again::<oci_sdk_data_science::models::ComputeConfigurationDetails>,
    },
    Type {
        name: "ComputeTarget",
        again: again::<oci_sdk_data_science::models::ComputeTarget>,
    },
    Type {
        name: "ComputeTargetLifecycleState",
        again: again::<oci_sdk_data_science::models::ComputeTargetLifecycleState>,
    },
    Type {
        name: "ComputeTargetShapeShapeSeries",
        again: again::<oci_sdk_data_science::models::ComputeTargetShapeShapeSeries>,
    },
    Type {
        name: "ComputeTargetShapeSummary",
        again: again::<oci_sdk_data_science::models::ComputeTargetShapeSummary>,
    },
    Type {
        name: "ComputeTargetSummary",
        again: again::<oci_sdk_data_science::models::ComputeTargetSummary>,
    },
    Type {
        name: "ComputeTargetSystemData",
        again: again::<oci_sdk_data_science::models::ComputeTargetSystemData>,
    },
    Type {
        name: "ConfigurationProperty",
        again: again::<oci_sdk_data_science::models::ConfigurationProperty>,
    },
    Type {
        name: "ConfigurationPropertySchema",
        again: again::<oci_sdk_data_science::models::ConfigurationPropertySchema>,
    },
    Type {
        name: "ConfigurationPropertySchemaValueType",
        again: again::<
            oci_sdk_data_science::models::ConfigurationPropertySchemaValueType,
        >,
    },
    Type {
        name: "ContainerLifecycleState",
        again: again::<oci_sdk_data_science::models::ContainerLifecycleState>,
    },
    Type {
        name: "ContainerSummary",
        again: again::<oci_sdk_data_science::models::ContainerSummary>,
    },
    Type {
        name: "ContainerTargetWorkload",
        again: again::<oci_sdk_data_science::models::ContainerTargetWorkload>,
    },
    Type {
        name: "ContainerUsage",
        again: again::<oci_sdk_data_science::models::ContainerUsage>,
    },
    Type {
        name: "CreateAuthConfigurationDetails",
        again: again::<oci_sdk_data_science::models::CreateAuthConfigurationDetails>,
    },
    Type {
        name: "CreateBaseModelGroupDetails",
        again: again::<oci_sdk_data_science::models::CreateBaseModelGroupDetails>,
    },
    Type {
        name: "CreateComputeTargetDetails",
        again: again::<oci_sdk_data_science::models::CreateComputeTargetDetails>,
    },
    Type {
        name: "CreateDataSciencePrivateEndpointDetails",
        again: again::<
            oci_sdk_data_science::models::CreateDataSciencePrivateEndpointDetails,
        >,
    },
    Type {
        name: "CreateIamAuthConfigurationCreateDetails",
        again: again::<
            oci_sdk_data_science::models::CreateIamAuthConfigurationCreateDetails,
        >,
    },
    Type {
        name: "CreateJobDetails",
        again: again::<oci_sdk_data_science::models::CreateJobDetails>,
    },
    Type {
        name: "CreateJobRunDetails",
        again: again::<oci_sdk_data_science::models::CreateJobRunDetails>,
    },
    Type {
        name: "CreateJobRunScheduleActionDetails",
        again: again::<oci_sdk_data_science::models::CreateJobRunScheduleActionDetails>,
    },
    Type {
        name: "CreateMlApplicationDetails",
        again: again::<oci_sdk_data_science::models::CreateMlApplicationDetails>,
    },
    Type {
        name: "CreateMlApplicationImplementationDetails",
        again: again::<
            oci_sdk_data_science::models::CreateMlApplicationImplementationDetails,
        >,
    },
    Type {
        name: "CreateMlApplicationInstanceDetails",
        again: again::<oci_sdk_data_science::models::CreateMlApplicationInstanceDetails>,
    },
    Type {
        name: "CreateModelArtifactSignatureDetails",
        again: again::<oci_sdk_data_science::models::CreateModelArtifactSignatureDetails>,
    },
    Type {
        name: "CreateModelDeploymentDetails",
        again: again::<oci_sdk_data_science::models::CreateModelDeploymentDetails>,
    },
    Type {
        name: "CreateModelDetails",
        again: again::<oci_sdk_data_science::models::CreateModelDetails>,
    },
    Type {
        name: "CreateModelGroupDetails",
        again: again::<oci_sdk_data_science::models::CreateModelGroupDetails>,
    },
    Type {
        name: "CreateModelGroupVersionHistoryDetails",
        again: again::<
            oci_sdk_data_science::models::CreateModelGroupVersionHistoryDetails,
        >,
    },
    Type {
        name: "CreateModelProvenanceDetails",
        again: again::<oci_sdk_data_science::models::CreateModelProvenanceDetails>,
    },
    Type {
        name: "CreateModelVersionSetDetails",
        again: again::<oci_sdk_data_science::models::CreateModelVersionSetDetails>,
    },
    Type {
        name: "CreateNotebookSessionDetails",
        again: again::<oci_sdk_data_science::models::CreateNotebookSessionDetails>,
    },
    Type {
        name: "CreatePipelineDetails",
        again: again::<oci_sdk_data_science::models::CreatePipelineDetails>,
    },
    Type {
        name: "CreatePipelineRunDetails",
        again: again::<oci_sdk_data_science::models::CreatePipelineRunDetails>,
    },
    Type {
        name: "CreatePipelineRunScheduleActionDetails",
        again: again::<
            oci_sdk_data_science::models::CreatePipelineRunScheduleActionDetails,
        >,
    },
    Type {
        name: "CreateProjectDetails",
        again: again::<oci_sdk_data_science::models::CreateProjectDetails>,
    },
    Type {
        name: "CreateScheduleDetails",
        again: again::<oci_sdk_data_science::models::CreateScheduleDetails>,
    },
    Type {
        name: "CustomExpressionQueryScalingConfiguration",
        again: again::<
            oci_sdk_data_science::models::CustomExpressionQueryScalingConfiguration,
        >,
    },
    Type {
        name: "CustomMetadata",
        again: again::<oci_sdk_data_science::models::CustomMetadata>,
    },
    Type {
        name: "CustomMetricExpressionRule",
        again: again::<oci_sdk_data_science::models::CustomMetricExpressionRule>,
    },
    Type {
        name: "DataFlowApplicationApplicationComponent",
        again: again::<
            oci_sdk_data_science::models::DataFlowApplicationApplicationComponent,
        >,
    },
    Type {
        name: "DataScienceJobApplicationComponent",
        again: again::<oci_sdk_data_science::models::DataScienceJobApplicationComponent>,
    },
    Type {
        name: "DataScienceModelApplicationComponent",
        again: again::<
            oci_sdk_data_science::models::DataScienceModelApplicationComponent,
        >,
    },
    Type {
        name: "DataScienceModelDeploymentInstanceComponent",
        again: again::<
            oci_sdk_data_science::models::DataScienceModelDeploymentInstanceComponent,
        >,
    },
    Type {
        name: "DataSciencePipelineApplicationComponent",
        again: again::<
            oci_sdk_data_science::models::DataSciencePipelineApplicationComponent,
        >,
    },
    Type {
        name: "DataSciencePrivateEndpoint",
        again: again::<oci_sdk_data_science::models::DataSciencePrivateEndpoint>,
    },
    Type {
        name: "DataSciencePrivateEndpointDataScienceResourceType",
        again: again::<
            oci_sdk_data_science::models::DataSciencePrivateEndpointDataScienceResourceType,
        >,
    },
    Type {
        name: "DataSciencePrivateEndpointLifecycleState",
        again: again::<
            oci_sdk_data_science::models::DataSciencePrivateEndpointLifecycleState,
        >,
    },
    Type {
        name: "DataSciencePrivateEndpointSummary",
        again: again::<oci_sdk_data_science::models::DataSciencePrivateEndpointSummary>,
    },
    Type {
        name: "DataScienceScheduleInstanceComponent",
        again: again::<
            oci_sdk_data_science::models::DataScienceScheduleInstanceComponent,
        >,
    },
    Type {
        name: "DefaultJobConfigurationDetails",
        again: again::<oci_sdk_data_science::models::DefaultJobConfigurationDetails>,
    },
    Type {
        name: "DefaultModelDeploymentEnvironmentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::DefaultModelDeploymentEnvironmentConfigurationDetails,
        >,
    },
    Type {
        name: "DisableMlApplicationInstanceViewTriggerDetails",
        again: again::<
            oci_sdk_data_science::models::DisableMlApplicationInstanceViewTriggerDetails,
        >,
    },
    Type {
        name: "EmptyJobConfigurationDetails",
        again: again::<oci_sdk_data_science::models::EmptyJobConfigurationDetails>,
    },
    Type {
        name: "EmptyJobInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::EmptyJobInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "EnableMlApplicationInstanceViewTriggerDetails",
        again: again::<
            oci_sdk_data_science::models::EnableMlApplicationInstanceViewTriggerDetails,
        >,
    },
    Type {
        name: "ExportModelArtifactDetails",
        again: again::<oci_sdk_data_science::models::ExportModelArtifactDetails>,
    },
    Type {
        name: "FastLaunchJobConfigManagedEgressSupport",
        again: again::<
            oci_sdk_data_science::models::FastLaunchJobConfigManagedEgressSupport,
        >,
    },
    Type {
        name: "FastLaunchJobConfigShapeSeries",
        again: again::<oci_sdk_data_science::models::FastLaunchJobConfigShapeSeries>,
    },
    Type {
        name: "FastLaunchJobConfigSummary",
        again: again::<oci_sdk_data_science::models::FastLaunchJobConfigSummary>,
    },
    Type {
        name: "FileStorageMountConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::FileStorageMountConfigurationDetails,
        >,
    },
    Type {
        name: "FixedSizeScalingPolicy",
        again: again::<oci_sdk_data_science::models::FixedSizeScalingPolicy>,
    },
    Type {
        name: "GenericJobRunUseCaseConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::GenericJobRunUseCaseConfigurationDetails,
        >,
    },
    Type {
        name: "GenericOciResourceApplicationComponent",
        again: again::<
            oci_sdk_data_science::models::GenericOciResourceApplicationComponent,
        >,
    },
    Type {
        name: "GenericOciResourceInstanceComponent",
        again: again::<oci_sdk_data_science::models::GenericOciResourceInstanceComponent>,
    },
    Type {
        name: "HeterogeneousModelGroupDetails",
        again: again::<oci_sdk_data_science::models::HeterogeneousModelGroupDetails>,
    },
    Type {
        name: "HomogeneousModelGroupDetails",
        again: again::<oci_sdk_data_science::models::HomogeneousModelGroupDetails>,
    },
    Type {
        name: "HttpMethod",
        again: again::<oci_sdk_data_science::models::HttpMethod>,
    },
    Type {
        name: "IamAuthConfiguration",
        again: again::<oci_sdk_data_science::models::IamAuthConfiguration>,
    },
    Type {
        name: "ImplementationLogDetails",
        again: again::<oci_sdk_data_science::models::ImplementationLogDetails>,
    },
    Type {
        name: "ImplementationLogging",
        again: again::<oci_sdk_data_science::models::ImplementationLogging>,
    },
    Type {
        name: "ImportModelArtifactDetails",
        again: again::<oci_sdk_data_science::models::ImportModelArtifactDetails>,
    },
    Type {
        name: "InferenceHttpEndpoint",
        again: again::<oci_sdk_data_science::models::InferenceHttpEndpoint>,
    },
    Type {
        name: "InfrastructureConfigurationDetails",
        again: again::<oci_sdk_data_science::models::InfrastructureConfigurationDetails>,
    },
    Type {
        name: "InstanceComponent",
        again: again::<oci_sdk_data_science::models::InstanceComponent>,
    },
    Type {
        name: "InstanceConfiguration",
        again: again::<oci_sdk_data_science::models::InstanceConfiguration>,
    },
    Type {
        name: "InstanceConfigurationNetworkAccessType",
        again: again::<
            oci_sdk_data_science::models::InstanceConfigurationNetworkAccessType,
        >,
    },
    Type {
        name: "InstancePoolInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::InstancePoolInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "InstancePoolModelDeploymentSystemData",
        again: again::<
            oci_sdk_data_science::models::InstancePoolModelDeploymentSystemData,
        >,
    },
    Type {
        name: "InvokeMlApplicationProviderTriggerScheduleActionDetails",
        again: again::<
            oci_sdk_data_science::models::InvokeMlApplicationProviderTriggerScheduleActionDetails,
        >,
    },
    Type {
        name: "Job",
        again: again::<oci_sdk_data_science::models::Job>,
    },
    Type {
        name: "JobConfigurationDetails",
        again: again::<oci_sdk_data_science::models::JobConfigurationDetails>,
    },
    Type {
        name: "JobCustomNetworkConfiguration",
        again: again::<oci_sdk_data_science::models::JobCustomNetworkConfiguration>,
    },
    Type {
        name: "JobDefaultNetworkConfiguration",
        again: again::<oci_sdk_data_science::models::JobDefaultNetworkConfiguration>,
    },
    Type {
        name: "JobEnvironmentConfigurationDetails",
        again: again::<oci_sdk_data_science::models::JobEnvironmentConfigurationDetails>,
    },
    Type {
        name: "JobExecProbeDetails",
        again: again::<oci_sdk_data_science::models::JobExecProbeDetails>,
    },
    Type {
        name: "JobInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::JobInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "JobLifecycleState",
        again: again::<oci_sdk_data_science::models::JobLifecycleState>,
    },
    Type {
        name: "JobLogConfigurationDetails",
        again: again::<oci_sdk_data_science::models::JobLogConfigurationDetails>,
    },
    Type {
        name: "JobNetworkConfiguration",
        again: again::<oci_sdk_data_science::models::JobNetworkConfiguration>,
    },
    Type {
        name: "JobNodeConfigurationDetails",
        again: again::<oci_sdk_data_science::models::JobNodeConfigurationDetails>,
    },
    Type {
        name: "JobNodeGroupConfigurationDetails",
        again: again::<oci_sdk_data_science::models::JobNodeGroupConfigurationDetails>,
    },
    Type {
        name: "JobProbeDetails",
        again: again::<oci_sdk_data_science::models::JobProbeDetails>,
    },
    Type {
        name: "JobRun",
        again: again::<oci_sdk_data_science::models::JobRun>,
    },
    Type {
        name: "JobRunLifecycleState",
        again: again::<oci_sdk_data_science::models::JobRunLifecycleState>,
    },
    Type {
        name: "JobRunLogDetails",
        again: again::<oci_sdk_data_science::models::JobRunLogDetails>,
    },
    Type {
        name: "JobRunSummary",
        again: again::<oci_sdk_data_science::models::JobRunSummary>,
    },
    Type {
        name: "JobRunUseCaseConfigurationDetails",
        again: again::<oci_sdk_data_science::models::JobRunUseCaseConfigurationDetails>,
    },
    Type {
        name: "JobRunWorkloadConfigurationDetails",
        again: again::<oci_sdk_data_science::models::JobRunWorkloadConfigurationDetails>,
    },
    Type {
        name: "JobShapeConfigCpuBaseline",
        again: again::<oci_sdk_data_science::models::JobShapeConfigCpuBaseline>,
    },
    Type {
        name: "JobShapeConfigDetails",
        again: again::<oci_sdk_data_science::models::JobShapeConfigDetails>,
    },
    Type {
        name: "JobShapeShapeSeries",
        again: again::<oci_sdk_data_science::models::JobShapeShapeSeries>,
    },
    Type {
        name: "JobShapeSummary",
        again: again::<oci_sdk_data_science::models::JobShapeSummary>,
    },
    Type {
        name: "JobSummary",
        again: again::<oci_sdk_data_science::models::JobSummary>,
    },
    Type {
        name: "ListComputeTargetsSortBy",
        again: again::<oci_sdk_data_science::models::ListComputeTargetsSortBy>,
    },
    Type {
        name: "ListContainersUsageQueryParam",
        again: again::<oci_sdk_data_science::models::ListContainersUsageQueryParam>,
    },
    Type {
        name: "ListDataSciencePrivateEndpointsSortBy",
        again: again::<
            oci_sdk_data_science::models::ListDataSciencePrivateEndpointsSortBy,
        >,
    },
    Type {
        name: "ListJobRunsSortBy",
        again: again::<oci_sdk_data_science::models::ListJobRunsSortBy>,
    },
    Type {
        name: "ListJobsSortBy",
        again: again::<oci_sdk_data_science::models::ListJobsSortBy>,
    },
    Type {
        name: "ListMlApplicationImplementationVersionsSortBy",
        again: again::<
            oci_sdk_data_science::models::ListMlApplicationImplementationVersionsSortBy,
        >,
    },
    Type {
        name: "ListMlApplicationImplementationsSortBy",
        again: again::<
            oci_sdk_data_science::models::ListMlApplicationImplementationsSortBy,
        >,
    },
    Type {
        name: "ListMlApplicationInstanceViewsSortBy",
        again: again::<
            oci_sdk_data_science::models::ListMlApplicationInstanceViewsSortBy,
        >,
    },
    Type {
        name: "ListMlApplicationInstancesSortBy",
        again: again::<oci_sdk_data_science::models::ListMlApplicationInstancesSortBy>,
    },
    Type {
        name: "ListMlApplicationsSortBy",
        again: again::<oci_sdk_data_science::models::ListMlApplicationsSortBy>,
    },
    Type {
        name: "ListModelArtifactSignaturesSortBy",
        again: again::<oci_sdk_data_science::models::ListModelArtifactSignaturesSortBy>,
    },
    Type {
        name: "ListModelDeploymentModelStatesSortBy",
        again: again::<
            oci_sdk_data_science::models::ListModelDeploymentModelStatesSortBy,
        >,
    },
    Type {
        name: "ListModelDeploymentsSortBy",
        again: again::<oci_sdk_data_science::models::ListModelDeploymentsSortBy>,
    },
    Type {
        name: "ListModelGroupModelsSortBy",
        again: again::<oci_sdk_data_science::models::ListModelGroupModelsSortBy>,
    },
    Type {
        name: "ListModelGroupVersionHistoriesSortBy",
        again: again::<
            oci_sdk_data_science::models::ListModelGroupVersionHistoriesSortBy,
        >,
    },
    Type {
        name: "ListModelGroupsSortBy",
        again: again::<oci_sdk_data_science::models::ListModelGroupsSortBy>,
    },
    Type {
        name: "ListModelVersionSetsSortBy",
        again: again::<oci_sdk_data_science::models::ListModelVersionSetsSortBy>,
    },
    Type {
        name: "ListModelsSortBy",
        again: again::<oci_sdk_data_science::models::ListModelsSortBy>,
    },
    Type {
        name: "ListNotebookSessionsSortBy",
        again: again::<oci_sdk_data_science::models::ListNotebookSessionsSortBy>,
    },
    Type {
        name: "ListPipelineRunsSortBy",
        again: again::<oci_sdk_data_science::models::ListPipelineRunsSortBy>,
    },
    Type {
        name: "ListPipelinesSortBy",
        again: again::<oci_sdk_data_science::models::ListPipelinesSortBy>,
    },
    Type {
        name: "ListProjectsSortBy",
        again: again::<oci_sdk_data_science::models::ListProjectsSortBy>,
    },
    Type {
        name: "ListSchedulesSortBy",
        again: again::<oci_sdk_data_science::models::ListSchedulesSortBy>,
    },
    Type {
        name: "ListWorkRequestsSortBy",
        again: again::<oci_sdk_data_science::models::ListWorkRequestsSortBy>,
    },
    Type {
        name: "LogDetails",
        again: again::<oci_sdk_data_science::models::LogDetails>,
    },
    Type {
        name: "ManagedComputeClusterAutoScalingPolicy",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterAutoScalingPolicy,
        >,
    },
    Type {
        name: "ManagedComputeClusterAutoScalingPolicyDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterAutoScalingPolicyDetails,
        >,
    },
    Type {
        name: "ManagedComputeClusterComputeConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterComputeConfigurationDetails,
        >,
    },
    Type {
        name: "ManagedComputeClusterCustomExpressionQueryScalingConfiguration",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
        >,
    },
    Type {
        name: "ManagedComputeClusterCustomMetricExpressionRule",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterCustomMetricExpressionRule,
        >,
    },
    Type {
        name: "ManagedComputeClusterFixedSizeScalingPolicy",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterFixedSizeScalingPolicy,
        >,
    },
    Type {
        name: "ManagedComputeClusterInstanceConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterInstanceConfigurationDetails,
        >,
    },
    Type {
        name: "ManagedComputeClusterInstanceShapeDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterInstanceShapeDetails,
        >,
    },
    Type {
        name: "ManagedComputeClusterJobInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterJobInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "ManagedComputeClusterJobResourceConfiguration",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterJobResourceConfiguration,
        >,
    },
    Type {
        name: "ManagedComputeClusterMetricExpressionRule",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterMetricExpressionRule,
        >,
    },
    Type {
        name: "ManagedComputeClusterModelDeployInfrastructureConfigDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterModelDeployInfrastructureConfigDetails,
        >,
    },
    Type {
        name: "ManagedComputeClusterModelDeploymentResourceConfiguration",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterModelDeploymentResourceConfiguration,
        >,
    },
    Type {
        name: "ManagedComputeClusterModelDeploymentSystemData",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterModelDeploymentSystemData,
        >,
    },
    Type {
        name: "ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration,
        >,
    },
    Type {
        name: "ManagedComputeClusterPredefinedMetricExpressionRule",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterPredefinedMetricExpressionRule,
        >,
    },
    Type {
        name: "ManagedComputeClusterPredefinedMetricExpressionRuleMetricType",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterPredefinedMetricExpressionRuleMetricType,
        >,
    },
    Type {
        name: "ManagedComputeClusterScalingConfiguration",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterScalingConfiguration,
        >,
    },
    Type {
        name: "ManagedComputeClusterScalingPolicy",
        again: again::<oci_sdk_data_science::models::ManagedComputeClusterScalingPolicy>,
    },
    Type {
        name: "ManagedComputeClusterSystemData",
        again: again::<oci_sdk_data_science::models::ManagedComputeClusterSystemData>,
    },
    Type {
        name: "ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails,
        >,
    },
    Type {
        name: "ManagedComputeClusterWorkloadAutoScalingPolicy",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterWorkloadAutoScalingPolicy,
        >,
    },
    Type {
        name: "ManagedComputeClusterWorkloadAutoScalingPolicyDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterWorkloadAutoScalingPolicyDetails,
        >,
    },
    Type {
        name: "ManagedComputeClusterWorkloadFixedSizeScalingPolicy",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterWorkloadFixedSizeScalingPolicy,
        >,
    },
    Type {
        name: "ManagedComputeClusterWorkloadMetricExpressionRule",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterWorkloadMetricExpressionRule,
        >,
    },
    Type {
        name: "ManagedComputeClusterWorkloadScalePolicy",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterWorkloadScalePolicy,
        >,
    },
    Type {
        name: "ManagedComputeClusterWorkloadScalingPolicy",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterWorkloadScalingPolicy,
        >,
    },
    Type {
        name: "ManagedComputeClusterWorkloadThresholdBasedPolicyDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedComputeClusterWorkloadThresholdBasedPolicyDetails,
        >,
    },
    Type {
        name: "ManagedEgressStandaloneJobInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::ManagedEgressStandaloneJobInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "MemberModelDetails",
        again: again::<oci_sdk_data_science::models::MemberModelDetails>,
    },
    Type {
        name: "MemberModelEntries",
        again: again::<oci_sdk_data_science::models::MemberModelEntries>,
    },
    Type {
        name: "Metadata",
        again: again::<oci_sdk_data_science::models::Metadata>,
    },
    Type {
        name: "MetadataCategory",
        again: again::<oci_sdk_data_science::models::MetadataCategory>,
    },
    Type {
        name: "MetricExpressionRule",
        again: again::<oci_sdk_data_science::models::MetricExpressionRule>,
    },
    Type {
        name: "MlApplication",
        again: again::<oci_sdk_data_science::models::MlApplication>,
    },
    Type {
        name: "MlApplicationCollection",
        again: again::<oci_sdk_data_science::models::MlApplicationCollection>,
    },
    Type {
        name: "MlApplicationImplementation",
        again: again::<oci_sdk_data_science::models::MlApplicationImplementation>,
    },
    Type {
        name: "MlApplicationImplementationCollection",
        again: again::<
            oci_sdk_data_science::models::MlApplicationImplementationCollection,
        >,
    },
    Type {
        name: "MlApplicationImplementationLifecycleState",
        again: again::<
            oci_sdk_data_science::models::MlApplicationImplementationLifecycleState,
        >,
    },
    Type {
        name: "MlApplicationImplementationSummary",
        again: again::<oci_sdk_data_science::models::MlApplicationImplementationSummary>,
    },
    Type {
        name: "MlApplicationImplementationVersion",
        again: again::<oci_sdk_data_science::models::MlApplicationImplementationVersion>,
    },
    Type {
        name: "MlApplicationImplementationVersionCollection",
        again: again::<
            oci_sdk_data_science::models::MlApplicationImplementationVersionCollection,
        >,
    },
    Type {
        name: "MlApplicationImplementationVersionLifecycleState",
        again: again::<
            oci_sdk_data_science::models::MlApplicationImplementationVersionLifecycleState,
        >,
    },
    Type {
        name: "MlApplicationImplementationVersionSummary",
        again: again::<
            oci_sdk_data_science::models::MlApplicationImplementationVersionSummary,
        >,
    },
    Type {
        name: "MlApplicationInstance",
        again: again::<oci_sdk_data_science::models::MlApplicationInstance>,
    },
    Type {
        name: "MlApplicationInstanceCollection",
        again: again::<oci_sdk_data_science::models::MlApplicationInstanceCollection>,
    },
    Type {
        name: "MlApplicationInstanceInternalTrigger",
        again: again::<
            oci_sdk_data_science::models::MlApplicationInstanceInternalTrigger,
        >,
    },
    Type {
        name: "MlApplicationInstanceLifecycleState",
        again: again::<oci_sdk_data_science::models::MlApplicationInstanceLifecycleState>,
    },
    Type {
        name: "MlApplicationInstanceLifecycleSubstate",
        again: again::<
            oci_sdk_data_science::models::MlApplicationInstanceLifecycleSubstate,
        >,
    },
    Type {
        name: "MlApplicationInstanceSummary",
        again: again::<oci_sdk_data_science::models::MlApplicationInstanceSummary>,
    },
    Type {
        name: "MlApplicationInstanceView",
        again: again::<oci_sdk_data_science::models::MlApplicationInstanceView>,
    },
    Type {
        name: "MlApplicationInstanceViewCollection",
        again: again::<oci_sdk_data_science::models::MlApplicationInstanceViewCollection>,
    },
    Type {
        name: "MlApplicationInstanceViewLifecycleState",
        again: again::<
            oci_sdk_data_science::models::MlApplicationInstanceViewLifecycleState,
        >,
    },
    Type {
        name: "MlApplicationInstanceViewLifecycleSubstate",
        again: again::<
            oci_sdk_data_science::models::MlApplicationInstanceViewLifecycleSubstate,
        >,
    },
    Type {
        name: "MlApplicationInstanceViewSummary",
        again: again::<oci_sdk_data_science::models::MlApplicationInstanceViewSummary>,
    },
    Type {
        name: "MlApplicationLifecycleState",
        again: again::<oci_sdk_data_science::models::MlApplicationLifecycleState>,
    },
    Type {
        name: "MlApplicationPackageArgumentDetails",
        again: again::<oci_sdk_data_science::models::MlApplicationPackageArgumentDetails>,
    },
    Type {
        name: "MlApplicationPackageArgumentType",
        again: again::<oci_sdk_data_science::models::MlApplicationPackageArgumentType>,
    },
    Type {
        name: "MlApplicationPackageArguments",
        again: again::<oci_sdk_data_science::models::MlApplicationPackageArguments>,
    },
    Type {
        name: "MlApplicationSummary",
        again: again::<oci_sdk_data_science::models::MlApplicationSummary>,
    },
    Type {
        name: "Model",
        again: again::<oci_sdk_data_science::models::Model>,
    },
    Type {
        name: "ModelArtifactReferenceDetails",
        again: again::<oci_sdk_data_science::models::ModelArtifactReferenceDetails>,
    },
    Type {
        name: "ModelArtifactSignature",
        again: again::<oci_sdk_data_science::models::ModelArtifactSignature>,
    },
    Type {
        name: "ModelArtifactSignatureLifecycleState",
        again: again::<
            oci_sdk_data_science::models::ModelArtifactSignatureLifecycleState,
        >,
    },
    Type {
        name: "ModelArtifactSignatureSigningAlgorithm",
        again: again::<
            oci_sdk_data_science::models::ModelArtifactSignatureSigningAlgorithm,
        >,
    },
    Type {
        name: "ModelArtifactSignatureSummary",
        again: again::<oci_sdk_data_science::models::ModelArtifactSignatureSummary>,
    },
    Type {
        name: "ModelCategory",
        again: again::<oci_sdk_data_science::models::ModelCategory>,
    },
    Type {
        name: "ModelConfigurationDetails",
        again: again::<oci_sdk_data_science::models::ModelConfigurationDetails>,
    },
    Type {
        name: "ModelDeployInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::ModelDeployInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "ModelDeployWorkloadConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::ModelDeployWorkloadConfigurationDetails,
        >,
    },
    Type {
        name: "ModelDeployment",
        again: again::<oci_sdk_data_science::models::ModelDeployment>,
    },
    Type {
        name: "ModelDeploymentConfigurationDetails",
        again: again::<oci_sdk_data_science::models::ModelDeploymentConfigurationDetails>,
    },
    Type {
        name: "ModelDeploymentEnvironmentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::ModelDeploymentEnvironmentConfigurationDetails,
        >,
    },
    Type {
        name: "ModelDeploymentInstanceShapeConfigCpuBaseline",
        again: again::<
            oci_sdk_data_science::models::ModelDeploymentInstanceShapeConfigCpuBaseline,
        >,
    },
    Type {
        name: "ModelDeploymentInstanceShapeConfigDetails",
        again: again::<
            oci_sdk_data_science::models::ModelDeploymentInstanceShapeConfigDetails,
        >,
    },
    Type {
        name: "ModelDeploymentLifecycleState",
        again: again::<oci_sdk_data_science::models::ModelDeploymentLifecycleState>,
    },
    Type {
        name: "ModelDeploymentModelStateState",
        again: again::<oci_sdk_data_science::models::ModelDeploymentModelStateState>,
    },
    Type {
        name: "ModelDeploymentModelStateSummary",
        again: again::<oci_sdk_data_science::models::ModelDeploymentModelStateSummary>,
    },
    Type {
        name: "ModelDeploymentShapeShapeSeries",
        again: again::<oci_sdk_data_science::models::ModelDeploymentShapeShapeSeries>,
    },
    Type {
        name: "ModelDeploymentShapeSummary",
        again: again::<oci_sdk_data_science::models::ModelDeploymentShapeSummary>,
    },
    Type {
        name: "ModelDeploymentSummary",
        again: again::<oci_sdk_data_science::models::ModelDeploymentSummary>,
    },
    Type {
        name: "ModelDeploymentSystemData",
        again: again::<oci_sdk_data_science::models::ModelDeploymentSystemData>,
    },
    Type {
        name: "ModelDeploymentSystemDataModelType",
        again: again::<oci_sdk_data_science::models::ModelDeploymentSystemDataModelType>,
    },
    Type {
        name: "ModelGroup",
        again: again::<oci_sdk_data_science::models::ModelGroup>,
    },
    Type {
        name: "ModelGroupCloneSourceDetails",
        again: again::<oci_sdk_data_science::models::ModelGroupCloneSourceDetails>,
    },
    Type {
        name: "ModelGroupConfigurationDetails",
        again: again::<oci_sdk_data_science::models::ModelGroupConfigurationDetails>,
    },
    Type {
        name: "ModelGroupDeploymentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::ModelGroupDeploymentConfigurationDetails,
        >,
    },
    Type {
        name: "ModelGroupDeploymentConfigurationUpdateType",
        again: again::<
            oci_sdk_data_science::models::ModelGroupDeploymentConfigurationUpdateType,
        >,
    },
    Type {
        name: "ModelGroupDetails",
        again: again::<oci_sdk_data_science::models::ModelGroupDetails>,
    },
    Type {
        name: "ModelGroupLifecycleState",
        again: again::<oci_sdk_data_science::models::ModelGroupLifecycleState>,
    },
    Type {
        name: "ModelGroupModelCategory",
        again: again::<oci_sdk_data_science::models::ModelGroupModelCategory>,
    },
    Type {
        name: "ModelGroupModelLifecycleState",
        again: again::<oci_sdk_data_science::models::ModelGroupModelLifecycleState>,
    },
    Type {
        name: "ModelGroupModelSummary",
        again: again::<oci_sdk_data_science::models::ModelGroupModelSummary>,
    },
    Type {
        name: "ModelGroupSummary",
        again: again::<oci_sdk_data_science::models::ModelGroupSummary>,
    },
    Type {
        name: "ModelGroupVersionHistory",
        again: again::<oci_sdk_data_science::models::ModelGroupVersionHistory>,
    },
    Type {
        name: "ModelGroupVersionHistoryLifecycleState",
        again: again::<
            oci_sdk_data_science::models::ModelGroupVersionHistoryLifecycleState,
        >,
    },
    Type {
        name: "ModelGroupVersionHistorySummary",
        again: again::<oci_sdk_data_science::models::ModelGroupVersionHistorySummary>,
    },
    Type {
        name: "ModelLifecycleState",
        again: again::<oci_sdk_data_science::models::ModelLifecycleState>,
    },
    Type {
        name: "ModelProvenance",
        again: again::<oci_sdk_data_science::models::ModelProvenance>,
    },
    Type {
        name: "ModelSummary",
        again: again::<oci_sdk_data_science::models::ModelSummary>,
    },
    Type {
        name: "ModelVersionSet",
        again: again::<oci_sdk_data_science::models::ModelVersionSet>,
    },
    Type {
        name: "ModelVersionSetCategory",
        again: again::<oci_sdk_data_science::models::ModelVersionSetCategory>,
    },
    Type {
        name: "ModelVersionSetLifecycleState",
        again: again::<oci_sdk_data_science::models::ModelVersionSetLifecycleState>,
    },
    Type {
        name: "ModelVersionSetSummary",
        again: again::<oci_sdk_data_science::models::ModelVersionSetSummary>,
    },
    Type {
        name: "ModifyModelGroupDetails",
        again: again::<oci_sdk_data_science::models::ModifyModelGroupDetails>,
    },
    Type {
        name: "MultiNodeJobInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::MultiNodeJobInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "MultiNodeJobNodeConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::MultiNodeJobNodeConfigurationDetails,
        >,
    },
    Type {
        name: "MultiNodeJobNodeConfigurationStartupOrder",
        again: again::<
            oci_sdk_data_science::models::MultiNodeJobNodeConfigurationStartupOrder,
        >,
    },
    Type {
        name: "NodeGroupDetails",
        again: again::<oci_sdk_data_science::models::NodeGroupDetails>,
    },
    Type {
        name: "NodeGroupLifecycleState",
        again: again::<oci_sdk_data_science::models::NodeGroupLifecycleState>,
    },
    Type {
        name: "NotebookSession",
        again: again::<oci_sdk_data_science::models::NotebookSession>,
    },
    Type {
        name: "NotebookSessionConfigDetails",
        again: again::<oci_sdk_data_science::models::NotebookSessionConfigDetails>,
    },
    Type {
        name: "NotebookSessionConfigurationDetails",
        again: again::<oci_sdk_data_science::models::NotebookSessionConfigurationDetails>,
    },
    Type {
        name: "NotebookSessionGitConfigDetails",
        again: again::<oci_sdk_data_science::models::NotebookSessionGitConfigDetails>,
    },
    Type {
        name: "NotebookSessionGitRepoConfigDetails",
        again: again::<oci_sdk_data_science::models::NotebookSessionGitRepoConfigDetails>,
    },
    Type {
        name: "NotebookSessionLifecycleState",
        again: again::<oci_sdk_data_science::models::NotebookSessionLifecycleState>,
    },
    Type {
        name: "NotebookSessionRuntimeConfigDetails",
        again: again::<oci_sdk_data_science::models::NotebookSessionRuntimeConfigDetails>,
    },
    Type {
        name: "NotebookSessionShapeConfigCpuBaseline",
        again: again::<
            oci_sdk_data_science::models::NotebookSessionShapeConfigCpuBaseline,
        >,
    },
    Type {
        name: "NotebookSessionShapeConfigDetails",
        again: again::<oci_sdk_data_science::models::NotebookSessionShapeConfigDetails>,
    },
    Type {
        name: "NotebookSessionShapeShapeSeries",
        again: again::<oci_sdk_data_science::models::NotebookSessionShapeShapeSeries>,
    },
    Type {
        name: "NotebookSessionShapeSummary",
        again: again::<oci_sdk_data_science::models::NotebookSessionShapeSummary>,
    },
    Type {
        name: "NotebookSessionSummary",
        again: again::<oci_sdk_data_science::models::NotebookSessionSummary>,
    },
    Type {
        name: "OSSModelArtifactReferenceDetails",
        again: again::<oci_sdk_data_science::models::OSSModelArtifactReferenceDetails>,
    },
    Type {
        name: "ObjectStorageBucketInstanceComponent",
        again: again::<
            oci_sdk_data_science::models::ObjectStorageBucketInstanceComponent,
        >,
    },
    Type {
        name: "ObjectStorageMountConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::ObjectStorageMountConfigurationDetails,
        >,
    },
    Type {
        name: "ObjectStorageObjectInstanceComponent",
        again: again::<
            oci_sdk_data_science::models::ObjectStorageObjectInstanceComponent,
        >,
    },
    Type {
        name: "OcirContainerJobEnvironmentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::OcirContainerJobEnvironmentConfigurationDetails,
        >,
    },
    Type {
        name: "OcirModelDeploymentEnvironmentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::OcirModelDeploymentEnvironmentConfigurationDetails,
        >,
    },
    Type {
        name: "PatchInsertNewMemberModels",
        again: again::<oci_sdk_data_science::models::PatchInsertNewMemberModels>,
    },
    Type {
        name: "PatchInstruction",
        again: again::<oci_sdk_data_science::models::PatchInstruction>,
    },
    Type {
        name: "PatchModelGroupMemberModelDetails",
        again: again::<oci_sdk_data_science::models::PatchModelGroupMemberModelDetails>,
    },
    Type {
        name: "PatchRemoveMemberModels",
        again: again::<oci_sdk_data_science::models::PatchRemoveMemberModels>,
    },
    Type {
        name: "Pipeline",
        again: again::<oci_sdk_data_science::models::Pipeline>,
    },
    Type {
        name: "PipelineConfigurationDetails",
        again: again::<oci_sdk_data_science::models::PipelineConfigurationDetails>,
    },
    Type {
        name: "PipelineContainerConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::PipelineContainerConfigurationDetails,
        >,
    },
    Type {
        name: "PipelineContainerStepDetails",
        again: again::<oci_sdk_data_science::models::PipelineContainerStepDetails>,
    },
    Type {
        name: "PipelineContainerStepRun",
        again: again::<oci_sdk_data_science::models::PipelineContainerStepRun>,
    },
    Type {
        name: "PipelineContainerStepUpdateDetails",
        again: again::<oci_sdk_data_science::models::PipelineContainerStepUpdateDetails>,
    },
    Type {
        name: "PipelineCustomScriptStepDetails",
        again: again::<oci_sdk_data_science::models::PipelineCustomScriptStepDetails>,
    },
    Type {
        name: "PipelineCustomScriptStepRun",
        again: again::<oci_sdk_data_science::models::PipelineCustomScriptStepRun>,
    },
    Type {
        name: "PipelineCustomScriptStepUpdateDetails",
        again: again::<
            oci_sdk_data_science::models::PipelineCustomScriptStepUpdateDetails,
        >,
    },
    Type {
        name: "PipelineDataflowConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::PipelineDataflowConfigurationDetails,
        >,
    },
    Type {
        name: "PipelineDataflowStepDetails",
        again: again::<oci_sdk_data_science::models::PipelineDataflowStepDetails>,
    },
    Type {
        name: "PipelineDataflowStepRun",
        again: again::<oci_sdk_data_science::models::PipelineDataflowStepRun>,
    },
    Type {
        name: "PipelineDataflowStepUpdateDetails",
        again: again::<oci_sdk_data_science::models::PipelineDataflowStepUpdateDetails>,
    },
    Type {
        name: "PipelineDefaultConfigurationDetails",
        again: again::<oci_sdk_data_science::models::PipelineDefaultConfigurationDetails>,
    },
    Type {
        name: "PipelineDefaultStepParameterDetails",
        again: again::<oci_sdk_data_science::models::PipelineDefaultStepParameterDetails>,
    },
    Type {
        name: "PipelineInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::PipelineInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "PipelineJsonStepOutputParameterDetails",
        again: again::<
            oci_sdk_data_science::models::PipelineJsonStepOutputParameterDetails,
        >,
    },
    Type {
        name: "PipelineLifecycleState",
        again: again::<oci_sdk_data_science::models::PipelineLifecycleState>,
    },
    Type {
        name: "PipelineLogConfigurationDetails",
        again: again::<oci_sdk_data_science::models::PipelineLogConfigurationDetails>,
    },
    Type {
        name: "PipelineMLJobStepDetails",
        again: again::<oci_sdk_data_science::models::PipelineMLJobStepDetails>,
    },
    Type {
        name: "PipelineMLJobStepRun",
        again: again::<oci_sdk_data_science::models::PipelineMLJobStepRun>,
    },
    Type {
        name: "PipelineMLJobStepUpdateDetails",
        again: again::<oci_sdk_data_science::models::PipelineMLJobStepUpdateDetails>,
    },
    Type {
        name: "PipelineOcirContainerConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::PipelineOcirContainerConfigurationDetails,
        >,
    },
    Type {
        name: "PipelineRun",
        again: again::<oci_sdk_data_science::models::PipelineRun>,
    },
    Type {
        name: "PipelineRunLifecycleState",
        again: again::<oci_sdk_data_science::models::PipelineRunLifecycleState>,
    },
    Type {
        name: "PipelineRunLogDetails",
        again: again::<oci_sdk_data_science::models::PipelineRunLogDetails>,
    },
    Type {
        name: "PipelineRunSummary",
        again: again::<oci_sdk_data_science::models::PipelineRunSummary>,
    },
    Type {
        name: "PipelineShapeConfigCpuBaseline",
        again: again::<oci_sdk_data_science::models::PipelineShapeConfigCpuBaseline>,
    },
    Type {
        name: "PipelineShapeConfigDetails",
        again: again::<oci_sdk_data_science::models::PipelineShapeConfigDetails>,
    },
    Type {
        name: "PipelineStepConfigurationDetails",
        again: again::<oci_sdk_data_science::models::PipelineStepConfigurationDetails>,
    },
    Type {
        name: "PipelineStepDetails",
        again: again::<oci_sdk_data_science::models::PipelineStepDetails>,
    },
    Type {
        name: "PipelineStepOutputParameterDetails",
        again: again::<oci_sdk_data_science::models::PipelineStepOutputParameterDetails>,
    },
    Type {
        name: "PipelineStepOverrideDetails",
        again: again::<oci_sdk_data_science::models::PipelineStepOverrideDetails>,
    },
    Type {
        name: "PipelineStepParameterDetails",
        again: again::<oci_sdk_data_science::models::PipelineStepParameterDetails>,
    },
    Type {
        name: "PipelineStepRun",
        again: again::<oci_sdk_data_science::models::PipelineStepRun>,
    },
    Type {
        name: "PipelineStepRunLifecycleState",
        again: again::<oci_sdk_data_science::models::PipelineStepRunLifecycleState>,
    },
    Type {
        name: "PipelineStepUpdateDetails",
        again: again::<oci_sdk_data_science::models::PipelineStepUpdateDetails>,
    },
    Type {
        name: "PipelineSummary",
        again: again::<oci_sdk_data_science::models::PipelineSummary>,
    },
    Type {
        name: "PredefinedExpressionThresholdScalingConfiguration",
        again: again::<
            oci_sdk_data_science::models::PredefinedExpressionThresholdScalingConfiguration,
        >,
    },
    Type {
        name: "PredefinedMetricExpressionRule",
        again: again::<oci_sdk_data_science::models::PredefinedMetricExpressionRule>,
    },
    Type {
        name: "PredefinedMetricExpressionRuleMetricType",
        again: again::<
            oci_sdk_data_science::models::PredefinedMetricExpressionRuleMetricType,
        >,
    },
    Type {
        name: "PredictionEndpointDetails",
        again: again::<oci_sdk_data_science::models::PredictionEndpointDetails>,
    },
    Type {
        name: "PredictionUri",
        again: again::<oci_sdk_data_science::models::PredictionUri>,
    },
    Type {
        name: "Project",
        again: again::<oci_sdk_data_science::models::Project>,
    },
    Type {
        name: "ProjectLifecycleState",
        again: again::<oci_sdk_data_science::models::ProjectLifecycleState>,
    },
    Type {
        name: "ProjectSummary",
        again: again::<oci_sdk_data_science::models::ProjectSummary>,
    },
    Type {
        name: "RegisterModelArtifactReferenceDetails",
        again: again::<
            oci_sdk_data_science::models::RegisterModelArtifactReferenceDetails,
        >,
    },
    Type {
        name: "ResourceLimitConfiguration",
        again: again::<oci_sdk_data_science::models::ResourceLimitConfiguration>,
    },
    Type {
        name: "ResourceRequestConfiguration",
        again: again::<oci_sdk_data_science::models::ResourceRequestConfiguration>,
    },
    Type {
        name: "RetentionOperationArchiveState",
        again: again::<oci_sdk_data_science::models::RetentionOperationArchiveState>,
    },
    Type {
        name: "RetentionOperationDeleteState",
        again: again::<oci_sdk_data_science::models::RetentionOperationDeleteState>,
    },
    Type {
        name: "RetentionOperationDetails",
        again: again::<oci_sdk_data_science::models::RetentionOperationDetails>,
    },
    Type {
        name: "RetentionSetting",
        again: again::<oci_sdk_data_science::models::RetentionSetting>,
    },
    Type {
        name: "RetentionSettingCustomerNotificationType",
        again: again::<
            oci_sdk_data_science::models::RetentionSettingCustomerNotificationType,
        >,
    },
    Type {
        name: "ScalingConfiguration",
        again: again::<oci_sdk_data_science::models::ScalingConfiguration>,
    },
    Type {
        name: "ScalingPolicy",
        again: again::<oci_sdk_data_science::models::ScalingPolicy>,
    },
    Type {
        name: "Schedule",
        again: again::<oci_sdk_data_science::models::Schedule>,
    },
    Type {
        name: "ScheduleAction",
        again: again::<oci_sdk_data_science::models::ScheduleAction>,
    },
    Type {
        name: "ScheduleCronTrigger",
        again: again::<oci_sdk_data_science::models::ScheduleCronTrigger>,
    },
    Type {
        name: "ScheduleHttpAction",
        again: again::<oci_sdk_data_science::models::ScheduleHttpAction>,
    },
    Type {
        name: "ScheduleHttpActionDetails",
        again: again::<oci_sdk_data_science::models::ScheduleHttpActionDetails>,
    },
    Type {
        name: "ScheduleICalTrigger",
        again: again::<oci_sdk_data_science::models::ScheduleICalTrigger>,
    },
    Type {
        name: "ScheduleIntervalTrigger",
        again: again::<oci_sdk_data_science::models::ScheduleIntervalTrigger>,
    },
    Type {
        name: "ScheduleIntervalTriggerFrequency",
        again: again::<oci_sdk_data_science::models::ScheduleIntervalTriggerFrequency>,
    },
    Type {
        name: "ScheduleLifecycleState",
        again: again::<oci_sdk_data_science::models::ScheduleLifecycleState>,
    },
    Type {
        name: "ScheduleLogDetails",
        again: again::<oci_sdk_data_science::models::ScheduleLogDetails>,
    },
    Type {
        name: "ScheduleSummary",
        again: again::<oci_sdk_data_science::models::ScheduleSummary>,
    },
    Type {
        name: "ScheduleTrigger",
        again: again::<oci_sdk_data_science::models::ScheduleTrigger>,
    },
    Type {
        name: "SingleModelConfigurationDetails",
        again: again::<oci_sdk_data_science::models::SingleModelConfigurationDetails>,
    },
    Type {
        name: "SingleModelDeploymentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::SingleModelDeploymentConfigurationDetails,
        >,
    },
    Type {
        name: "SingleModelDeploymentFlexConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::SingleModelDeploymentFlexConfigurationDetails,
        >,
    },
    Type {
        name: "SortOrder",
        again: again::<oci_sdk_data_science::models::SortOrder>,
    },
    Type {
        name: "StackedModelGroupDetails",
        again: again::<oci_sdk_data_science::models::StackedModelGroupDetails>,
    },
    Type {
        name: "StandaloneJobInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::StandaloneJobInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "StorageMountConfigurationDetails",
        again: again::<oci_sdk_data_science::models::StorageMountConfigurationDetails>,
    },
    Type {
        name: "TagConfiguration",
        again: again::<oci_sdk_data_science::models::TagConfiguration>,
    },
    Type {
        name: "TargetCustomExpressionQueryScalingConfiguration",
        again: again::<
            oci_sdk_data_science::models::TargetCustomExpressionQueryScalingConfiguration,
        >,
    },
    Type {
        name: "TargetCustomMetricExpressionRule",
        again: again::<oci_sdk_data_science::models::TargetCustomMetricExpressionRule>,
    },
    Type {
        name: "TargetPredefinedExpressionThresholdScalingConfiguration",
        again: again::<
            oci_sdk_data_science::models::TargetPredefinedExpressionThresholdScalingConfiguration,
        >,
    },
    Type {
        name: "TargetPredefinedMetricExpressionRule",
        again: again::<
            oci_sdk_data_science::models::TargetPredefinedMetricExpressionRule,
        >,
    },
    Type {
        name: "TargetPredefinedMetricExpressionRuleMetricType",
        again: again::<
            oci_sdk_data_science::models::TargetPredefinedMetricExpressionRuleMetricType,
        >,
    },
    Type {
        name: "TargetScalingConfiguration",
        again: again::<oci_sdk_data_science::models::TargetScalingConfiguration>,
    },
    Type {
        name: "ThresholdBasedAutoScalingPolicyDetails",
        again: again::<
            oci_sdk_data_science::models::ThresholdBasedAutoScalingPolicyDetails,
        >,
    },
    Type {
        name: "TriggerMlApplicationInstanceFlowDetails",
        again: again::<
            oci_sdk_data_science::models::TriggerMlApplicationInstanceFlowDetails,
        >,
    },
    Type {
        name: "TriggerMlApplicationInstanceViewFlowDetails",
        again: again::<
            oci_sdk_data_science::models::TriggerMlApplicationInstanceViewFlowDetails,
        >,
    },
    Type {
        name: "TriggerParameter",
        again: again::<oci_sdk_data_science::models::TriggerParameter>,
    },
    Type {
        name: "UpdateCategoryLogDetails",
        again: again::<oci_sdk_data_science::models::UpdateCategoryLogDetails>,
    },
    Type {
        name: "UpdateComputeConfigurationDetails",
        again: again::<oci_sdk_data_science::models::UpdateComputeConfigurationDetails>,
    },
    Type {
        name: "UpdateComputeTargetDetails",
        again: again::<oci_sdk_data_science::models::UpdateComputeTargetDetails>,
    },
    Type {
        name: "UpdateDataSciencePrivateEndpointDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateDataSciencePrivateEndpointDetails,
        >,
    },
    Type {
        name: "UpdateDefaultModelDeploymentEnvironmentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateDefaultModelDeploymentEnvironmentConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateInstancePoolInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateInstancePoolInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateJobDetails",
        again: again::<oci_sdk_data_science::models::UpdateJobDetails>,
    },
    Type {
        name: "UpdateJobRunDetails",
        again: again::<oci_sdk_data_science::models::UpdateJobRunDetails>,
    },
    Type {
        name: "UpdateManagedComputeClusterConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateManagedComputeClusterConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateManagedComputeClusterInstanceConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateManagedComputeClusterInstanceConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateManagedComputeClusterModelDeployInfrastructureConfigDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateManagedComputeClusterModelDeployInfrastructureConfigDetails,
        >,
    },
    Type {
        name: "UpdateMlApplicationDetails",
        again: again::<oci_sdk_data_science::models::UpdateMlApplicationDetails>,
    },
    Type {
        name: "UpdateMlApplicationImplementationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateMlApplicationImplementationDetails,
        >,
    },
    Type {
        name: "UpdateMlApplicationImplementationVersionDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateMlApplicationImplementationVersionDetails,
        >,
    },
    Type {
        name: "UpdateMlApplicationInstanceDetails",
        again: again::<oci_sdk_data_science::models::UpdateMlApplicationInstanceDetails>,
    },
    Type {
        name: "UpdateMlApplicationInstanceViewDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateMlApplicationInstanceViewDetails,
        >,
    },
    Type {
        name: "UpdateModelArtifactSignatureDetails",
        again: again::<oci_sdk_data_science::models::UpdateModelArtifactSignatureDetails>,
    },
    Type {
        name: "UpdateModelConfigurationDetails",
        again: again::<oci_sdk_data_science::models::UpdateModelConfigurationDetails>,
    },
    Type {
        name: "UpdateModelDeployInfrastructureConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateModelDeployInfrastructureConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateModelDeploymentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateModelDeploymentConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateModelDeploymentDetails",
        again: again::<oci_sdk_data_science::models::UpdateModelDeploymentDetails>,
    },
    Type {
        name: "UpdateModelDeploymentEnvironmentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateModelDeploymentEnvironmentConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateModelDetails",
        again: again::<oci_sdk_data_science::models::UpdateModelDetails>,
    },
    Type {
        name: "UpdateModelGroupConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateModelGroupConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateModelGroupDeploymentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateModelGroupDeploymentConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateModelGroupDetails",
        again: again::<oci_sdk_data_science::models::UpdateModelGroupDetails>,
    },
    Type {
        name: "UpdateModelGroupVersionHistoryDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateModelGroupVersionHistoryDetails,
        >,
    },
    Type {
        name: "UpdateModelProvenanceDetails",
        again: again::<oci_sdk_data_science::models::UpdateModelProvenanceDetails>,
    },
    Type {
        name: "UpdateModelVersionSetDetails",
        again: again::<oci_sdk_data_science::models::UpdateModelVersionSetDetails>,
    },
    Type {
        name: "UpdateNotebookSessionDetails",
        again: again::<oci_sdk_data_science::models::UpdateNotebookSessionDetails>,
    },
    Type {
        name: "UpdateOcirModelDeploymentEnvironmentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateOcirModelDeploymentEnvironmentConfigurationDetails,
        >,
    },
    Type {
        name: "UpdatePipelineDetails",
        again: again::<oci_sdk_data_science::models::UpdatePipelineDetails>,
    },
    Type {
        name: "UpdatePipelineRunDetails",
        again: again::<oci_sdk_data_science::models::UpdatePipelineRunDetails>,
    },
    Type {
        name: "UpdateProjectDetails",
        again: again::<oci_sdk_data_science::models::UpdateProjectDetails>,
    },
    Type {
        name: "UpdateScheduleDetails",
        again: again::<oci_sdk_data_science::models::UpdateScheduleDetails>,
    },
    Type {
        name: "UpdateSingleModelConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateSingleModelConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateSingleModelDeploymentConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateSingleModelDeploymentConfigurationDetails,
        >,
    },
    Type {
        name: "UpdateSingleModelDeploymentFlexConfigurationDetails",
        again: again::<
            oci_sdk_data_science::models::UpdateSingleModelDeploymentFlexConfigurationDetails,
        >,
    },
    Type {
        name: "WorkRequest",
        again: again::<oci_sdk_data_science::models::WorkRequest>,
    },
    Type {
        name: "WorkRequestError",
        again: again::<oci_sdk_data_science::models::WorkRequestError>,
    },
    Type {
        name: "WorkRequestLogEntry",
        again: again::<oci_sdk_data_science::models::WorkRequestLogEntry>,
    },
    Type {
        name: "WorkRequestOperationType",
        again: again::<oci_sdk_data_science::models::WorkRequestOperationType>,
    },
    Type {
        name: "WorkRequestResource",
        again: again::<oci_sdk_data_science::models::WorkRequestResource>,
    },
    Type {
        name: "WorkRequestResourceActionType",
        again: again::<oci_sdk_data_science::models::WorkRequestResourceActionType>,
    },
    Type {
        name: "WorkRequestStatus",
        again: again::<oci_sdk_data_science::models::WorkRequestStatus>,
    },
    Type {
        name: "WorkRequestSummary",
        again: again::<oci_sdk_data_science::models::WorkRequestSummary>,
    },
    Type {
        name: "WorkloadConfigurationDetails",
        again: again::<oci_sdk_data_science::models::WorkloadConfigurationDetails>,
    },
    Type {
        name: "list[ComputeTargetShapeSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ComputeTargetShapeSummary>>,
    },
    Type {
        name: "list[ComputeTargetSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ComputeTargetSummary>>,
    },
    Type {
        name: "list[ContainerSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ContainerSummary>>,
    },
    Type {
        name: "list[DataSciencePrivateEndpointSummary]",
        again: again::<
            Vec<oci_sdk_data_science::models::DataSciencePrivateEndpointSummary>,
        >,
    },
    Type {
        name: "list[FastLaunchJobConfigSummary]",
        again: again::<Vec<oci_sdk_data_science::models::FastLaunchJobConfigSummary>>,
    },
    Type {
        name: "list[JobRunSummary]",
        again: again::<Vec<oci_sdk_data_science::models::JobRunSummary>>,
    },
    Type {
        name: "list[JobShapeSummary]",
        again: again::<Vec<oci_sdk_data_science::models::JobShapeSummary>>,
    },
    Type {
        name: "list[JobSummary]",
        again: again::<Vec<oci_sdk_data_science::models::JobSummary>>,
    },
    Type {
        name: "list[ModelArtifactSignatureSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ModelArtifactSignatureSummary>>,
    },
    Type {
        name: "list[ModelDeploymentModelStateSummary]",
        again: again::<
            Vec<oci_sdk_data_science::models::ModelDeploymentModelStateSummary>,
        >,
    },
    Type {
        name: "list[ModelDeploymentShapeSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ModelDeploymentShapeSummary>>,
    },
    Type {
        name: "list[ModelDeploymentSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ModelDeploymentSummary>>,
    },
    Type {
        name: "list[ModelGroupModelSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ModelGroupModelSummary>>,
    },
    Type {
        name: "list[ModelGroupSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ModelGroupSummary>>,
    },
    Type {
        name: "list[ModelGroupVersionHistorySummary]",
        again: again::<
            Vec<oci_sdk_data_science::models::ModelGroupVersionHistorySummary>,
        >,
    },
    Type {
        name: "list[ModelSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ModelSummary>>,
    },
    Type {
        name: "list[ModelVersionSetSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ModelVersionSetSummary>>,
    },
    Type {
        name: "list[NotebookSessionShapeSummary]",
        again: again::<Vec<oci_sdk_data_science::models::NotebookSessionShapeSummary>>,
    },
    Type {
        name: "list[NotebookSessionSummary]",
        again: again::<Vec<oci_sdk_data_science::models::NotebookSessionSummary>>,
    },
    Type {
        name: "list[PipelineRunSummary]",
        again: again::<Vec<oci_sdk_data_science::models::PipelineRunSummary>>,
    },
    Type {
        name: "list[PipelineSummary]",
        again: again::<Vec<oci_sdk_data_science::models::PipelineSummary>>,
    },
    Type {
        name: "list[ProjectSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ProjectSummary>>,
    },
    Type {
        name: "list[ScheduleSummary]",
        again: again::<Vec<oci_sdk_data_science::models::ScheduleSummary>>,
    },
    Type {
        name: "list[WorkRequestError]",
        again: again::<Vec<oci_sdk_data_science::models::WorkRequestError>>,
    },
    Type {
        name: "list[WorkRequestLogEntry]",
        again: again::<Vec<oci_sdk_data_science::models::WorkRequestLogEntry>>,
    },
    Type {
        name: "list[WorkRequestSummary]",
        again: again::<Vec<oci_sdk_data_science::models::WorkRequestSummary>>,
    },
];
fn activate_model(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.activate_model(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn activate_model_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .activate_model_deployment(arguments.path::<String>("modelDeploymentId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn activate_model_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .activate_model_group(arguments.path::<String>("modelGroupId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn activate_notebook_session(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .activate_notebook_session(arguments.path::<String>("notebookSessionId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn activate_schedule(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.activate_schedule(arguments.path::<String>("scheduleId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn cancel_job_run(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.cancel_job_run(arguments.path::<String>("jobRunId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn cancel_pipeline_run(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .cancel_pipeline_run(arguments.path::<String>("pipelineRunId")?);
    if let Some(value) = arguments.optional_query::<bool>("terminateGracefully")? {
        request = request.terminate_gracefully(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn cancel_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .cancel_work_request(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_compute_target_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_compute_target_compartment(
            arguments.path::<String>("computeTargetId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeComputeTargetCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_data_science_private_endpoint_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_data_science_private_endpoint_compartment(
            arguments.path::<String>("dataSciencePrivateEndpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeDataSciencePrivateEndpointCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_job_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_job_compartment(
            arguments.path::<String>("jobId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeJobCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_job_run_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_job_run_compartment(
            arguments.path::<String>("jobRunId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeJobRunCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_ml_application_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_ml_application_compartment(
            arguments.path::<String>("mlApplicationId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeMlApplicationCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_ml_application_implementation_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_ml_application_implementation_compartment(
            arguments.path::<String>("mlApplicationImplementationId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeMlApplicationImplementationCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_ml_application_instance_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_ml_application_instance_compartment(
            arguments.path::<String>("mlApplicationInstanceId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeMlApplicationInstanceCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_ml_application_instance_view_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_ml_application_instance_view_compartment(
            arguments.path::<String>("mlApplicationInstanceViewId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeMlApplicationInstanceViewCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_model_artifact_signature_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_model_artifact_signature_compartment(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("artifactSignatureId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeModelArtifactSignatureCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_model_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_model_compartment(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeModelCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_model_deployment_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_model_deployment_compartment(
            arguments.path::<String>("modelDeploymentId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeModelDeploymentCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_model_group_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_model_group_compartment(
            arguments.path::<String>("modelGroupId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeModelGroupCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_model_group_version_history_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_model_group_version_history_compartment(
            arguments.path::<String>("modelGroupVersionHistoryId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeModelGroupVersionHistoryCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_model_version_set_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_model_version_set_compartment(
            arguments.path::<String>("modelVersionSetId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeModelVersionSetCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_notebook_session_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_notebook_session_compartment(
            arguments.path::<String>("notebookSessionId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeNotebookSessionCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_pipeline_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_pipeline_compartment(
            arguments.path::<String>("pipelineId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangePipelineCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_pipeline_run_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_pipeline_run_compartment(
            arguments.path::<String>("pipelineRunId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangePipelineRunCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_project_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_project_compartment(
            arguments.path::<String>("projectId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeProjectCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_schedule_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .change_schedule_compartment(
            arguments.path::<String>("scheduleId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ChangeScheduleCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_compute_target(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_compute_target(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateComputeTargetDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_data_science_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_data_science_private_endpoint(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateDataSciencePrivateEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_job(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_job(
            arguments
                .body(Arguments::json::<oci_sdk_data_science::models::CreateJobDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_job_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_job_artifact(
            arguments.path::<String>("jobId")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("content-disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("content-length")? {
        request = request.header("content-length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_job_run(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_job_run(
            arguments
                .body(
                    Arguments::json::<oci_sdk_data_science::models::CreateJobRunDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-parent-rpt-url")? {
        request = request.opc_parent_rpt_url(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_ml_application(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_ml_application(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateMlApplicationDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_ml_application_implementation(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_ml_application_implementation(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateMlApplicationImplementationDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_ml_application_instance(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_ml_application_instance(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateMlApplicationInstanceDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model(
            arguments
                .body(
                    Arguments::json::<oci_sdk_data_science::models::CreateModelDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_artifact(
            arguments.path::<String>("modelId")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("content-disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("content-length")? {
        request = request.header("content-length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_artifact_signature(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_artifact_signature(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateModelArtifactSignatureDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_custom_metadatum_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_custom_metadatum_artifact(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("content-disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("content-length")? {
        request = request.header("content-length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_defined_metadatum_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_defined_metadatum_artifact(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("content-disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("content-length")? {
        request = request.header("content-length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_deployment(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateModelDeploymentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-parent-rpt-url")? {
        request = request.opc_parent_rpt_url(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_group(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateBaseModelGroupDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_group_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_group_artifact(
            arguments.path::<String>("modelGroupId")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("content-disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("content-length")? {
        request = request.header("content-length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_group_version_history(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_group_version_history(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateModelGroupVersionHistoryDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_provenance(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_provenance(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateModelProvenanceDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model_version_set(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_model_version_set(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateModelVersionSetDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_notebook_session(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_notebook_session(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateNotebookSessionDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_pipeline(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_pipeline(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreatePipelineDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_pipeline_run(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_pipeline_run(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreatePipelineRunDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-parent-rpt-url")? {
        request = request.opc_parent_rpt_url(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_project(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_project(
            arguments
                .body(
                    Arguments::json::<oci_sdk_data_science::models::CreateProjectDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_schedule(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_schedule(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::CreateScheduleDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_step_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .create_step_artifact(
            arguments.path::<String>("pipelineId")?,
            arguments.path::<String>("stepName")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("content-disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("content-length")? {
        request = request.header("content-length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn deactivate_model(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.deactivate_model(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn deactivate_model_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .deactivate_model_deployment(arguments.path::<String>("modelDeploymentId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn deactivate_model_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .deactivate_model_group(arguments.path::<String>("modelGroupId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn deactivate_notebook_session(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .deactivate_notebook_session(arguments.path::<String>("notebookSessionId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn deactivate_schedule(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .deactivate_schedule(arguments.path::<String>("scheduleId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_compute_target(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_compute_target(arguments.path::<String>("computeTargetId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_data_science_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_data_science_private_endpoint(
            arguments.path::<String>("dataSciencePrivateEndpointId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_job(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.delete_job(arguments.path::<String>("jobId")?);
    if let Some(value) = arguments.optional_query::<bool>("deleteRelatedJobRuns")? {
        request = request.delete_related_job_runs(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_job_run(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.delete_job_run(arguments.path::<String>("jobRunId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_ml_application(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_ml_application(arguments.path::<String>("mlApplicationId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_ml_application_implementation(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_ml_application_implementation(
            arguments.path::<String>("mlApplicationImplementationId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_ml_application_instance(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_ml_application_instance(
            arguments.path::<String>("mlApplicationInstanceId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_model(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.delete_model(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_model_artifact_signature(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_model_artifact_signature(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("artifactSignatureId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_model_custom_metadatum_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_model_custom_metadatum_artifact(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_model_defined_metadatum_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_model_defined_metadatum_artifact(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_model_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_model_deployment(arguments.path::<String>("modelDeploymentId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_model_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_model_group(arguments.path::<String>("modelGroupId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_model_group_version_history(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_model_group_version_history(
            arguments.path::<String>("modelGroupVersionHistoryId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_model_version_set(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_model_version_set(arguments.path::<String>("modelVersionSetId")?);
    if let Some(value) = arguments.optional_query::<bool>("isDeleteRelatedModels")? {
        request = request.is_delete_related_models(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_notebook_session(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_notebook_session(arguments.path::<String>("notebookSessionId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_pipeline(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.delete_pipeline(arguments.path::<String>("pipelineId")?);
    if let Some(value) = arguments.optional_query::<bool>("deleteRelatedPipelineRuns")? {
        request = request.delete_related_pipeline_runs(value);
    }
    if let Some(value) = arguments.optional_query::<bool>("deleteRelatedJobRuns")? {
        request = request.delete_related_job_runs(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_pipeline_run(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .delete_pipeline_run(arguments.path::<String>("pipelineRunId")?);
    if let Some(value) = arguments.optional_query::<bool>("deleteRelatedJobRuns")? {
        request = request.delete_related_job_runs(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_project(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.delete_project(arguments.path::<String>("projectId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_schedule(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.delete_schedule(arguments.path::<String>("scheduleId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn disable_ml_application_instance_view_trigger(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .disable_ml_application_instance_view_trigger(
            arguments.path::<String>("mlApplicationInstanceViewId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::DisableMlApplicationInstanceViewTriggerDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn enable_ml_application_instance_view_trigger(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .enable_ml_application_instance_view_trigger(
            arguments.path::<String>("mlApplicationInstanceViewId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::EnableMlApplicationInstanceViewTriggerDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn export_model_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .export_model_artifact(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ExportModelArtifactDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_compute_target(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_compute_target(arguments.path::<String>("computeTargetId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_data_science_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_data_science_private_endpoint(
            arguments.path::<String>("dataSciencePrivateEndpointId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_job(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.get_job(arguments.path::<String>("jobId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_job_artifact_content(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_job_artifact_content(arguments.path::<String>("jobId")?);
    if let Some(value) = arguments.optional_header::<String>("range")? {
        request = request.range(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_job_run(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.get_job_run(arguments.path::<String>("jobRunId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_ml_application(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_ml_application(arguments.path::<String>("mlApplicationId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_ml_application_historical_package_content(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_ml_application_historical_package_content(
            arguments.path::<String>("mlApplicationImplementationVersionId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_ml_application_implementation(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_ml_application_implementation(
            arguments.path::<String>("mlApplicationImplementationId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_ml_application_implementation_version(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_ml_application_implementation_version(
            arguments.path::<String>("mlApplicationImplementationVersionId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_ml_application_instance(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_ml_application_instance(
            arguments.path::<String>("mlApplicationInstanceId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_ml_application_instance_view(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_ml_application_instance_view(
            arguments.path::<String>("mlApplicationInstanceViewId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_ml_application_package_content(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_ml_application_package_content(
            arguments.path::<String>("mlApplicationImplementationId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.get_model(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_artifact_content(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_model_artifact_content(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments.optional_header::<String>("range")? {
        request = request.range(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_artifact_signature(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_model_artifact_signature(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("artifactSignatureId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_custom_metadatum_artifact_content(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_model_custom_metadatum_artifact_content(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("range")? {
        request = request.range(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_defined_metadatum_artifact_content(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_model_defined_metadatum_artifact_content(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("range")? {
        request = request.range(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_model_deployment(arguments.path::<String>("modelDeploymentId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.get_model_group(arguments.path::<String>("modelGroupId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_group_artifact_content(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_model_group_artifact_content(arguments.path::<String>("modelGroupId")?);
    if let Some(value) = arguments.optional_header::<String>("range")? {
        request = request.range(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_group_version_history(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_model_group_version_history(
            arguments.path::<String>("modelGroupVersionHistoryId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_provenance(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.get_model_provenance(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model_version_set(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_model_version_set(arguments.path::<String>("modelVersionSetId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_notebook_session(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_notebook_session(arguments.path::<String>("notebookSessionId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_pipeline(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.get_pipeline(arguments.path::<String>("pipelineId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_pipeline_run(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_pipeline_run(arguments.path::<String>("pipelineRunId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_project(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.get_project(arguments.path::<String>("projectId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_schedule(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.get_schedule(arguments.path::<String>("scheduleId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_step_artifact_content(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_step_artifact_content(
            arguments.path::<String>("pipelineId")?,
            arguments.path::<String>("stepName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("range")? {
        request = request.range(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .get_work_request(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn head_job_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.head_job_artifact(arguments.path::<String>("jobId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn head_model_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.head_model_artifact(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn head_model_custom_metadatum_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .head_model_custom_metadatum_artifact(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn head_model_defined_metadatum_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .head_model_defined_metadatum_artifact(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn head_model_group_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .head_model_group_artifact(arguments.path::<String>("modelGroupId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn head_step_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .head_step_artifact(
            arguments.path::<String>("pipelineId")?,
            arguments.path::<String>("stepName")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn import_model_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .import_model_artifact(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::ImportModelArtifactDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_compute_target_shapes(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_compute_target_shapes(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_compute_targets(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_compute_targets(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ComputeTargetLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListComputeTargetsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_containers(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.list_containers();
    if let Some(value) = arguments.optional_query::<bool>("isLatest")? {
        request = request.is_latest(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("containerName")? {
        request = request.container_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ContainerLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ContainerTargetWorkload,
        >("targetWorkload")?
    {
        request = request.target_workload(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListContainersUsageQueryParam,
        >("usageQueryParam")?
    {
        request = request.usage_query_param(value);
    }
    if let Some(value) = arguments.optional_query::<String>("tagQueryParam")? {
        request = request.tag_query_param(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_data_science_private_endpoints(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_data_science_private_endpoints(
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::DataSciencePrivateEndpointLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListDataSciencePrivateEndpointsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::DataSciencePrivateEndpointDataScienceResourceType,
        >("dataScienceResourceType")?
    {
        request = request.data_science_resource_type(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_fast_launch_job_configs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_fast_launch_job_configs(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_job_runs(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.list_job_runs(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("jobId")? {
        request = request.job_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::ListJobRunsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::JobRunLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_job_shapes(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_job_shapes(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_jobs(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.list_jobs(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::JobLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::ListJobsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_ml_application_implementation_versions(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_ml_application_implementation_versions(
            arguments.query::<String>("mlApplicationImplementationId")?,
        );
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::MlApplicationImplementationVersionLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListMlApplicationImplementationVersionsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_ml_application_implementations(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_ml_application_implementations(
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments
        .optional_query::<String>("mlApplicationImplementationId")?
    {
        request = request.ml_application_implementation_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("mlApplicationId")? {
        request = request.ml_application_id(value);
    }
    if let Some(value) = arguments.optional_query::<bool>("compartmentIdInSubtree")? {
        request = request.compartment_id_in_subtree(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::MlApplicationImplementationLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListMlApplicationImplementationsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_ml_application_instance_views(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_ml_application_instance_views(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("mlApplicationId")? {
        request = request.ml_application_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<String>("mlApplicationImplementationId")?
    {
        request = request.ml_application_implementation_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("mlApplicationInstanceId")? {
        request = request.ml_application_instance_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::MlApplicationInstanceViewLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListMlApplicationInstanceViewsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_ml_application_instances(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_ml_application_instances(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("mlApplicationId")? {
        request = request.ml_application_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::MlApplicationInstanceLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListMlApplicationInstancesSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_ml_applications(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_ml_applications(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("mlApplicationId")? {
        request = request.ml_application_id(value);
    }
    if let Some(value) = arguments.optional_query::<bool>("compartmentIdInSubtree")? {
        request = request.compartment_id_in_subtree(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::MlApplicationLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListMlApplicationsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_model_artifact_signatures(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_model_artifact_signatures(
            arguments.path::<String>("modelId")?,
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("digest")? {
        request = request.digest(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ModelArtifactSignatureLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListModelArtifactSignaturesSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_model_deployment_model_states(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_model_deployment_model_states(
            arguments.path::<String>("modelDeploymentId")?,
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("inferenceKey")? {
        request = request.inference_key(value);
    }
    if let Some(value) = arguments.optional_query::<String>("modelId")? {
        request = request.model_id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListModelDeploymentModelStatesSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_model_deployment_shapes(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_model_deployment_shapes(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_model_deployments(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_model_deployments(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ModelDeploymentLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListModelDeploymentsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_model_group_models(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_model_group_models(
            arguments.path::<String>("modelGroupId")?,
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ModelGroupModelLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListModelGroupModelsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_model_group_version_histories(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_model_group_version_histories(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ModelGroupVersionHistoryLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListModelGroupVersionHistoriesSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_model_groups(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_model_groups(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ModelGroupLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<String>("modelGroupVersionHistoryId")?
    {
        request = request.model_group_version_history_id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::ListModelGroupsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_model_version_sets(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_model_version_sets(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ModelVersionSetCategory,
        >("category")?
    {
        request = request.category(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ModelVersionSetLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListModelVersionSetsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_models(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.list_models(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("modelVersionSetName")? {
        request = request.model_version_set_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("versionLabel")? {
        request = request.version_label(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::ModelCategory>("category")?
    {
        request = request.category(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ModelLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::ListModelsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_notebook_session_shapes(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_notebook_session_shapes(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_notebook_sessions(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_notebook_sessions(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::NotebookSessionLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListNotebookSessionsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_pipeline_runs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_pipeline_runs(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("pipelineId")? {
        request = request.pipeline_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::PipelineRunLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListPipelineRunsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_pipelines(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.list_pipelines(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::PipelineLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::ListPipelinesSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_projects(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.list_projects(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ProjectLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::ListProjectsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_schedules(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client.list_schedules(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("projectId")? {
        request = request.project_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ScheduleLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::ListSchedulesSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_request_errors(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_work_request_errors(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_request_logs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_work_request_logs(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_requests(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .list_work_requests(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("resourceId")? {
        request = request.resource_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::WorkRequestOperationType,
        >("operationType")?
    {
        request = request.operation_type(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::WorkRequestStatus>("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_data_science::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_data_science::models::ListWorkRequestsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn put_ml_application_package(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .put_ml_application_package(
            arguments.path::<String>("mlApplicationImplementationId")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("content-disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-ml-app-package-args")?
    {
        request = request.opc_ml_app_package_args(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("content-length")? {
        request = request.header("content-length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn recover_ml_application_instance_view(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .recover_ml_application_instance_view(
            arguments.path::<String>("mlApplicationInstanceViewId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn register_model_artifact_reference(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .register_model_artifact_reference(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::RegisterModelArtifactReferenceDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn restore_archived_model_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .restore_archived_model_artifact(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments
        .optional_query::<i64>("restoreModelForHoursSpecified")?
    {
        request = request.restore_model_for_hours_specified(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn trigger_ml_application_instance_flow(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .trigger_ml_application_instance_flow(
            arguments.path::<String>("mlApplicationInstanceId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::TriggerMlApplicationInstanceFlowDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn trigger_ml_application_instance_view_flow(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .trigger_ml_application_instance_view_flow(
            arguments.path::<String>("mlApplicationInstanceViewId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::TriggerMlApplicationInstanceViewFlowDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_compute_target(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_compute_target(
            arguments.path::<String>("computeTargetId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateComputeTargetDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_data_science_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_data_science_private_endpoint(
            arguments.path::<String>("dataSciencePrivateEndpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateDataSciencePrivateEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_job(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_job(
            arguments.path::<String>("jobId")?,
            arguments
                .body(Arguments::json::<oci_sdk_data_science::models::UpdateJobDetails>)?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_job_run(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_job_run(
            arguments.path::<String>("jobRunId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_data_science::models::UpdateJobRunDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_ml_application(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_ml_application(
            arguments.path::<String>("mlApplicationId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateMlApplicationDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_ml_application_implementation(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_ml_application_implementation(
            arguments.path::<String>("mlApplicationImplementationId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateMlApplicationImplementationDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_ml_application_implementation_version(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_ml_application_implementation_version(
            arguments.path::<String>("mlApplicationImplementationVersionId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateMlApplicationImplementationVersionDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_ml_application_instance(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_ml_application_instance(
            arguments.path::<String>("mlApplicationInstanceId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateMlApplicationInstanceDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_ml_application_instance_view(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_ml_application_instance_view(
            arguments.path::<String>("mlApplicationInstanceViewId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateMlApplicationInstanceViewDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_model(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_data_science::models::UpdateModelDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model_artifact_signature(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_model_artifact_signature(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("artifactSignatureId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateModelArtifactSignatureDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model_custom_metadatum_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_model_custom_metadatum_artifact(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("content-disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("content-length")? {
        request = request.header("content-length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model_defined_metadatum_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_model_defined_metadatum_artifact(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("metadatumKeyName")?,
            arguments.body(Arguments::bytes)?,
        );
    if let Some(value) = arguments.optional_header::<String>("content-disposition")? {
        request = request.content_disposition(value);
    }
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    if let Some(value) = arguments.optional_header::<i64>("content-length")? {
        request = request.header("content-length", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_model_deployment(
            arguments.path::<String>("modelDeploymentId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateModelDeploymentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model_group(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_model_group(
            arguments.path::<String>("modelGroupId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateModelGroupDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model_group_version_history(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_model_group_version_history(
            arguments.path::<String>("modelGroupVersionHistoryId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateModelGroupVersionHistoryDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model_provenance(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_model_provenance(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateModelProvenanceDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model_version_set(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_model_version_set(
            arguments.path::<String>("modelVersionSetId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateModelVersionSetDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_notebook_session(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_notebook_session(
            arguments.path::<String>("notebookSessionId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateNotebookSessionDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_pipeline(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_pipeline(
            arguments.path::<String>("pipelineId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdatePipelineDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_pipeline_run(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_pipeline_run(
            arguments.path::<String>("pipelineRunId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdatePipelineRunDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_project(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_project(
            arguments.path::<String>("projectId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_data_science::models::UpdateProjectDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_schedule(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .update_schedule(
            arguments.path::<String>("scheduleId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_data_science::models::UpdateScheduleDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn verify_model_artifact_signature(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_data_science::DataScienceClient::new(config)?;
    let mut request = client
        .verify_model_artifact_signature(
            arguments.path::<String>("modelId")?,
            arguments.path::<String>("artifactSignatureId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
