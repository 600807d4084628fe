// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Body, Client, Config, Error, Service};

use crate::models::{
    ChangeComputeTargetCompartmentDetails,
    ChangeDataSciencePrivateEndpointCompartmentDetails, ChangeJobCompartmentDetails,
    ChangeJobRunCompartmentDetails, ChangeMlApplicationCompartmentDetails,
    ChangeMlApplicationImplementationCompartmentDetails,
    ChangeMlApplicationInstanceCompartmentDetails,
    ChangeMlApplicationInstanceViewCompartmentDetails,
    ChangeModelArtifactSignatureCompartmentDetails, ChangeModelCompartmentDetails,
    ChangeModelDeploymentCompartmentDetails, ChangeModelGroupCompartmentDetails,
    ChangeModelGroupVersionHistoryCompartmentDetails,
    ChangeModelVersionSetCompartmentDetails, ChangeNotebookSessionCompartmentDetails,
    ChangePipelineCompartmentDetails, ChangePipelineRunCompartmentDetails,
    ChangeProjectCompartmentDetails, ChangeScheduleCompartmentDetails,
    CreateBaseModelGroupDetails, CreateComputeTargetDetails,
    CreateDataSciencePrivateEndpointDetails, CreateJobDetails, CreateJobRunDetails,
    CreateMlApplicationDetails, CreateMlApplicationImplementationDetails,
    CreateMlApplicationInstanceDetails, CreateModelArtifactSignatureDetails,
    CreateModelDeploymentDetails, CreateModelDetails,
    CreateModelGroupVersionHistoryDetails, CreateModelProvenanceDetails,
    CreateModelVersionSetDetails, CreateNotebookSessionDetails, CreatePipelineDetails,
    CreatePipelineRunDetails, CreateProjectDetails, CreateScheduleDetails,
    DisableMlApplicationInstanceViewTriggerDetails,
    EnableMlApplicationInstanceViewTriggerDetails, ExportModelArtifactDetails,
    ImportModelArtifactDetails, RegisterModelArtifactReferenceDetails,
    TriggerMlApplicationInstanceFlowDetails, TriggerMlApplicationInstanceViewFlowDetails,
    UpdateComputeTargetDetails, UpdateDataSciencePrivateEndpointDetails,
    UpdateJobDetails, UpdateJobRunDetails, UpdateMlApplicationDetails,
    UpdateMlApplicationImplementationDetails,
    UpdateMlApplicationImplementationVersionDetails, UpdateMlApplicationInstanceDetails,
    UpdateMlApplicationInstanceViewDetails, UpdateModelArtifactSignatureDetails,
    UpdateModelDeploymentDetails, UpdateModelDetails, UpdateModelGroupDetails,
    UpdateModelGroupVersionHistoryDetails, UpdateModelProvenanceDetails,
    UpdateModelVersionSetDetails, UpdateNotebookSessionDetails, UpdatePipelineDetails,
    UpdatePipelineRunDetails, UpdateProjectDetails, UpdateScheduleDetails,
};

use crate::operations::{
    ActivateModel, ActivateModelDeployment, ActivateModelGroup, ActivateNotebookSession,
    ActivateSchedule, CancelJobRun, CancelPipelineRun, CancelWorkRequest,
    ChangeComputeTargetCompartment, ChangeDataSciencePrivateEndpointCompartment,
    ChangeJobCompartment, ChangeJobRunCompartment, ChangeMlApplicationCompartment,
    ChangeMlApplicationImplementationCompartment, ChangeMlApplicationInstanceCompartment,
    ChangeMlApplicationInstanceViewCompartment, ChangeModelArtifactSignatureCompartment,
    ChangeModelCompartment, ChangeModelDeploymentCompartment,
    ChangeModelGroupCompartment, ChangeModelGroupVersionHistoryCompartment,
    ChangeModelVersionSetCompartment, ChangeNotebookSessionCompartment,
    ChangePipelineCompartment, ChangePipelineRunCompartment, ChangeProjectCompartment,
    ChangeScheduleCompartment, CreateComputeTarget, CreateDataSciencePrivateEndpoint,
    CreateJob, CreateJobArtifact, CreateJobRun, CreateMlApplication,
    CreateMlApplicationImplementation, CreateMlApplicationInstance, CreateModel,
    CreateModelArtifact, CreateModelArtifactSignature,
    CreateModelCustomMetadatumArtifact, CreateModelDefinedMetadatumArtifact,
    CreateModelDeployment, CreateModelGroup, CreateModelGroupArtifact,
    CreateModelGroupVersionHistory, CreateModelProvenance, CreateModelVersionSet,
    CreateNotebookSession, CreatePipeline, CreatePipelineRun, CreateProject,
    CreateSchedule, CreateStepArtifact, DeactivateModel, DeactivateModelDeployment,
    DeactivateModelGroup, DeactivateNotebookSession, DeactivateSchedule,
    DeleteComputeTarget, DeleteDataSciencePrivateEndpoint, DeleteJob, DeleteJobRun,
    DeleteMlApplication, DeleteMlApplicationImplementation, DeleteMlApplicationInstance,
    DeleteModel, DeleteModelArtifactSignature, DeleteModelCustomMetadatumArtifact,
    DeleteModelDefinedMetadatumArtifact, DeleteModelDeployment, DeleteModelGroup,
    DeleteModelGroupVersionHistory, DeleteModelVersionSet, DeleteNotebookSession,
    DeletePipeline, DeletePipelineRun, DeleteProject, DeleteSchedule,
    DisableMlApplicationInstanceViewTrigger, EnableMlApplicationInstanceViewTrigger,
    ExportModelArtifact, GetComputeTarget, GetDataSciencePrivateEndpoint, GetJob,
    GetJobArtifactContent, GetJobRun, GetMlApplication,
    GetMlApplicationHistoricalPackageContent, GetMlApplicationImplementation,
    GetMlApplicationImplementationVersion, GetMlApplicationInstance,
    GetMlApplicationInstanceView, GetMlApplicationPackageContent, GetModel,
    GetModelArtifactContent, GetModelArtifactSignature,
    GetModelCustomMetadatumArtifactContent, GetModelDefinedMetadatumArtifactContent,
    GetModelDeployment, GetModelGroup, GetModelGroupArtifactContent,
    GetModelGroupVersionHistory, GetModelProvenance, GetModelVersionSet,
    GetNotebookSession, GetPipeline, GetPipelineRun, GetProject, GetSchedule,
    GetStepArtifactContent, GetWorkRequest, HeadJobArtifact, HeadModelArtifact,
    HeadModelCustomMetadatumArtifact, HeadModelDefinedMetadatumArtifact,
    HeadModelGroupArtifact, HeadStepArtifact, ImportModelArtifact,
    ListComputeTargetShapes, ListComputeTargets, ListContainers,
    ListDataSciencePrivateEndpoints, ListFastLaunchJobConfigs, ListJobRuns,
    ListJobShapes, ListJobs, ListMlApplicationImplementationVersions,
    ListMlApplicationImplementations, ListMlApplicationInstanceViews,
    ListMlApplicationInstances, ListMlApplications, ListModelArtifactSignatures,
    ListModelDeploymentModelStates, ListModelDeploymentShapes, ListModelDeployments,
    ListModelGroupModels, ListModelGroupVersionHistories, ListModelGroups,
    ListModelVersionSets, ListModels, ListNotebookSessionShapes, ListNotebookSessions,
    ListPipelineRuns, ListPipelines, ListProjects, ListSchedules, ListWorkRequestErrors,
    ListWorkRequestLogs, ListWorkRequests, PutMlApplicationPackage,
    RecoverMlApplicationInstanceView, RegisterModelArtifactReference,
    RestoreArchivedModelArtifact, TriggerMlApplicationInstanceFlow,
    TriggerMlApplicationInstanceViewFlow, UpdateComputeTarget,
    UpdateDataSciencePrivateEndpoint, UpdateJob, UpdateJobRun, UpdateMlApplication,
    UpdateMlApplicationImplementation, UpdateMlApplicationImplementationVersion,
    UpdateMlApplicationInstance, UpdateMlApplicationInstanceView, UpdateModel,
    UpdateModelArtifactSignature, UpdateModelCustomMetadatumArtifact,
    UpdateModelDefinedMetadatumArtifact, UpdateModelDeployment, UpdateModelGroup,
    UpdateModelGroupVersionHistory, UpdateModelProvenance, UpdateModelVersionSet,
    UpdateNotebookSession, UpdatePipeline, UpdatePipelineRun, UpdateProject,
    UpdateSchedule, VerifyModelArtifactSignature,
};

static SERVICE: Service = Service::new(
    "data-science",
    "https://datascience.{region}.oci.{secondLevelDomain}",
    "/20190101",
);

/// A client of the Data Science API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_data_science::{Config, DataScienceClient};
///
/// # async fn example() -> Result<(), oci_sdk_data_science::Error> {
/// let config = Config::load().await?;
/// let client = DataScienceClient::new(&config)?;
///
/// let mut items = client.list_compute_target_shapes("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DataScienceClient {
    client: Client,
}

impl DataScienceClient {
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Activates a model that was deactivated.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `POST /models/{modelId}/actions/activate`. See
    /// [`ActivateModel`](crate::operations::ActivateModel).
    pub fn activate_model(&self, model_id: impl Into<String>) -> ActivateModel {
        ActivateModel::new(&self.client, model_id.into())
    }

    /// Starts a model deployment that is inactive, with the configuration it has by now.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    ///
    /// `POST /modelDeployments/{modelDeploymentId}/actions/activate`. See
    /// [`ActivateModelDeployment`](crate::operations::ActivateModelDeployment).
    pub fn activate_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
    ) -> ActivateModelDeployment {
        ActivateModelDeployment::new(&self.client, model_deployment_id.into())
    }

    /// Activates a model group that was deactivated.
    ///
    /// - `model_group_id`: The OCID of the model group.
    ///
    /// `POST /modelGroups/{modelGroupId}/actions/activate`. See
    /// [`ActivateModelGroup`](crate::operations::ActivateModelGroup).
    pub fn activate_model_group(
        &self,
        model_group_id: impl Into<String>,
    ) -> ActivateModelGroup {
        ActivateModelGroup::new(&self.client, model_group_id.into())
    }

    /// Starts a notebook session that is inactive, with the configuration it has by now.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    ///
    /// `POST /notebookSessions/{notebookSessionId}/actions/activate`. See
    /// [`ActivateNotebookSession`](crate::operations::ActivateNotebookSession).
    pub fn activate_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
    ) -> ActivateNotebookSession {
        ActivateNotebookSession::new(&self.client, notebook_session_id.into())
    }

    /// Activates a schedule, so that it fires again.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    ///
    /// `POST /schedules/{scheduleId}/actions/activate`. See
    /// [`ActivateSchedule`](crate::operations::ActivateSchedule).
    pub fn activate_schedule(&self, schedule_id: impl Into<String>) -> ActivateSchedule {
        ActivateSchedule::new(&self.client, schedule_id.into())
    }

    /// Stops a job run that is in progress.
    ///
    /// - `job_run_id`: The OCID of the job run.
    ///
    /// `POST /jobRuns/{jobRunId}/actions/cancelJobRun`. See
    /// [`CancelJobRun`](crate::operations::CancelJobRun).
    pub fn cancel_job_run(&self, job_run_id: impl Into<String>) -> CancelJobRun {
        CancelJobRun::new(&self.client, job_run_id.into())
    }

    /// Stops a pipeline run.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    ///
    /// `POST /pipelineRuns/{pipelineRunId}/actions/cancelPipelineRun`. See
    /// [`CancelPipelineRun`](crate::operations::CancelPipelineRun).
    pub fn cancel_pipeline_run(
        &self,
        pipeline_run_id: impl Into<String>,
    ) -> CancelPipelineRun {
        CancelPipelineRun::new(&self.client, pipeline_run_id.into())
    }

    /// Cancels a work request, if work on it has not begun yet.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `DELETE /workRequests/{workRequestId}`. See
    /// [`CancelWorkRequest`](crate::operations::CancelWorkRequest).
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> CancelWorkRequest {
        CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Moves a compute target to another compartment.
    ///
    /// - `compute_target_id`: The OCID of the compute target.
    /// - `change_compute_target_compartment_details`: What to send:
    ///   [`ChangeComputeTargetCompartmentDetails`](crate::models::ChangeComputeTargetCompartmentDetails).
    ///
    /// `POST /computeTargets/{computeTargetId}/actions/changeCompartment`. See
    /// [`ChangeComputeTargetCompartment`](crate::operations::ChangeComputeTargetCompartment).
    pub fn change_compute_target_compartment(
        &self,
        compute_target_id: impl Into<String>,
        change_compute_target_compartment_details: ChangeComputeTargetCompartmentDetails,
    ) -> ChangeComputeTargetCompartment {
        ChangeComputeTargetCompartment::new(
            &self.client,
            compute_target_id.into(),
            change_compute_target_compartment_details,
        )
    }

    /// Moves a private endpoint to another compartment.
    ///
    /// - `data_science_private_endpoint_id`: The OCID of the private endpoint.
    /// - `change_data_science_private_endpoint_compartment_details`: What to send:
    ///   [`ChangeDataSciencePrivateEndpointCompartmentDetails`](crate::models::ChangeDataSciencePrivateEndpointCompartmentDetails).
    ///
    /// `POST
    /// /dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}/actions/changeCompartment`. See
    /// [`ChangeDataSciencePrivateEndpointCompartment`](crate::operations::ChangeDataSciencePrivateEndpointCompartment).
    pub fn change_data_science_private_endpoint_compartment(
        &self,
        data_science_private_endpoint_id: impl Into<String>,
        change_data_science_private_endpoint_compartment_details: ChangeDataSciencePrivateEndpointCompartmentDetails,
    ) -> ChangeDataSciencePrivateEndpointCompartment {
        ChangeDataSciencePrivateEndpointCompartment::new(
            &self.client,
            data_science_private_endpoint_id.into(),
            change_data_science_private_endpoint_compartment_details,
        )
    }

    /// Moves a job to another compartment.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `change_job_compartment_details`: What to send:
    ///   [`ChangeJobCompartmentDetails`](crate::models::ChangeJobCompartmentDetails).
    ///
    /// `POST /jobs/{jobId}/actions/changeCompartment`. See
    /// [`ChangeJobCompartment`](crate::operations::ChangeJobCompartment).
    pub fn change_job_compartment(
        &self,
        job_id: impl Into<String>,
        change_job_compartment_details: ChangeJobCompartmentDetails,
    ) -> ChangeJobCompartment {
        ChangeJobCompartment::new(
            &self.client,
            job_id.into(),
            change_job_compartment_details,
        )
    }

    /// Moves a job run to another compartment.
    ///
    /// - `job_run_id`: The OCID of the job run.
    /// - `change_job_run_compartment_details`: What to send:
    ///   [`ChangeJobRunCompartmentDetails`](crate::models::ChangeJobRunCompartmentDetails).
    ///
    /// `POST /jobRuns/{jobRunId}/actions/changeCompartment`. See
    /// [`ChangeJobRunCompartment`](crate::operations::ChangeJobRunCompartment).
    pub fn change_job_run_compartment(
        &self,
        job_run_id: impl Into<String>,
        change_job_run_compartment_details: ChangeJobRunCompartmentDetails,
    ) -> ChangeJobRunCompartment {
        ChangeJobRunCompartment::new(
            &self.client,
            job_run_id.into(),
            change_job_run_compartment_details,
        )
    }

    /// Moves an ML application to another compartment.
    ///
    /// - `ml_application_id`: The OCID of the ML application.
    /// - `change_ml_application_compartment_details`: What to send:
    ///   [`ChangeMlApplicationCompartmentDetails`](crate::models::ChangeMlApplicationCompartmentDetails).
    ///
    /// `POST /mlApplications/{mlApplicationId}/actions/changeCompartment`. See
    /// [`ChangeMlApplicationCompartment`](crate::operations::ChangeMlApplicationCompartment).
    pub fn change_ml_application_compartment(
        &self,
        ml_application_id: impl Into<String>,
        change_ml_application_compartment_details: ChangeMlApplicationCompartmentDetails,
    ) -> ChangeMlApplicationCompartment {
        ChangeMlApplicationCompartment::new(
            &self.client,
            ml_application_id.into(),
            change_ml_application_compartment_details,
        )
    }

    /// Moves an ML application implementation to another compartment.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    /// - `change_ml_application_implementation_compartment_details`: What to send:
    ///   [`ChangeMlApplicationImplementationCompartmentDetails`](crate::models::ChangeMlApplicationImplementationCompartmentDetails).
    ///
    /// `POST
    /// /mlApplicationImplementations/{mlApplicationImplementationId}/actions/changeCompartment`.
    /// See
    /// [`ChangeMlApplicationImplementationCompartment`](crate::operations::ChangeMlApplicationImplementationCompartment).
    pub fn change_ml_application_implementation_compartment(
        &self,
        ml_application_implementation_id: impl Into<String>,
        change_ml_application_implementation_compartment_details: ChangeMlApplicationImplementationCompartmentDetails,
    ) -> ChangeMlApplicationImplementationCompartment {
        ChangeMlApplicationImplementationCompartment::new(
            &self.client,
            ml_application_implementation_id.into(),
            change_ml_application_implementation_compartment_details,
        )
    }

    /// Moves an ML application instance to another compartment.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    /// - `change_ml_application_instance_compartment_details`: What to send:
    ///   [`ChangeMlApplicationInstanceCompartmentDetails`](crate::models::ChangeMlApplicationInstanceCompartmentDetails).
    ///
    /// `POST /mlApplicationInstances/{mlApplicationInstanceId}/actions/changeCompartment`. See
    /// [`ChangeMlApplicationInstanceCompartment`](crate::operations::ChangeMlApplicationInstanceCompartment).
    pub fn change_ml_application_instance_compartment(
        &self,
        ml_application_instance_id: impl Into<String>,
        change_ml_application_instance_compartment_details: ChangeMlApplicationInstanceCompartmentDetails,
    ) -> ChangeMlApplicationInstanceCompartment {
        ChangeMlApplicationInstanceCompartment::new(
            &self.client,
            ml_application_instance_id.into(),
            change_ml_application_instance_compartment_details,
        )
    }

    /// Moves an ML application instance view to another compartment.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `change_ml_application_instance_view_compartment_details`: What to send:
    ///   [`ChangeMlApplicationInstanceViewCompartmentDetails`](crate::models::ChangeMlApplicationInstanceViewCompartmentDetails).
    ///
    /// `POST /mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/changeCompartment`.
    /// See
    /// [`ChangeMlApplicationInstanceViewCompartment`](crate::operations::ChangeMlApplicationInstanceViewCompartment).
    pub fn change_ml_application_instance_view_compartment(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        change_ml_application_instance_view_compartment_details: ChangeMlApplicationInstanceViewCompartmentDetails,
    ) -> ChangeMlApplicationInstanceViewCompartment {
        ChangeMlApplicationInstanceViewCompartment::new(
            &self.client,
            ml_application_instance_view_id.into(),
            change_ml_application_instance_view_compartment_details,
        )
    }

    /// Moves a model artifact signature to another compartment.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    /// - `change_model_artifact_signature_compartment_details`: What to send:
    ///   [`ChangeModelArtifactSignatureCompartmentDetails`](crate::models::ChangeModelArtifactSignatureCompartmentDetails).
    ///
    /// `POST
    /// /models/{modelId}/artifactSignatures/{artifactSignatureId}/actions/changeCompartment`. See
    /// [`ChangeModelArtifactSignatureCompartment`](crate::operations::ChangeModelArtifactSignatureCompartment).
    pub fn change_model_artifact_signature_compartment(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
        change_model_artifact_signature_compartment_details: ChangeModelArtifactSignatureCompartmentDetails,
    ) -> ChangeModelArtifactSignatureCompartment {
        ChangeModelArtifactSignatureCompartment::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
            change_model_artifact_signature_compartment_details,
        )
    }

    /// Moves a model to another compartment.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `change_model_compartment_details`: What to send:
    ///   [`ChangeModelCompartmentDetails`](crate::models::ChangeModelCompartmentDetails).
    ///
    /// `POST /models/{modelId}/actions/changeCompartment`. See
    /// [`ChangeModelCompartment`](crate::operations::ChangeModelCompartment).
    pub fn change_model_compartment(
        &self,
        model_id: impl Into<String>,
        change_model_compartment_details: ChangeModelCompartmentDetails,
    ) -> ChangeModelCompartment {
        ChangeModelCompartment::new(
            &self.client,
            model_id.into(),
            change_model_compartment_details,
        )
    }

    /// Moves a model deployment to another compartment.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    /// - `change_model_deployment_compartment_details`: What to send:
    ///   [`ChangeModelDeploymentCompartmentDetails`](crate::models::ChangeModelDeploymentCompartmentDetails).
    ///
    /// `POST /modelDeployments/{modelDeploymentId}/actions/changeCompartment`. See
    /// [`ChangeModelDeploymentCompartment`](crate::operations::ChangeModelDeploymentCompartment).
    pub fn change_model_deployment_compartment(
        &self,
        model_deployment_id: impl Into<String>,
        change_model_deployment_compartment_details: ChangeModelDeploymentCompartmentDetails,
    ) -> ChangeModelDeploymentCompartment {
        ChangeModelDeploymentCompartment::new(
            &self.client,
            model_deployment_id.into(),
            change_model_deployment_compartment_details,
        )
    }

    /// Moves a model group to another compartment.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `change_model_group_compartment_details`: What to send:
    ///   [`ChangeModelGroupCompartmentDetails`](crate::models::ChangeModelGroupCompartmentDetails).
    ///
    /// `POST /modelGroups/{modelGroupId}/actions/changeCompartment`. See
    /// [`ChangeModelGroupCompartment`](crate::operations::ChangeModelGroupCompartment).
    pub fn change_model_group_compartment(
        &self,
        model_group_id: impl Into<String>,
        change_model_group_compartment_details: ChangeModelGroupCompartmentDetails,
    ) -> ChangeModelGroupCompartment {
        ChangeModelGroupCompartment::new(
            &self.client,
            model_group_id.into(),
            change_model_group_compartment_details,
        )
    }

    /// Moves a model group version history to another compartment.
    ///
    /// - `model_group_version_history_id`: The OCID of the version history.
    /// - `change_model_group_version_history_compartment_details`: What to send:
    ///   [`ChangeModelGroupVersionHistoryCompartmentDetails`](crate::models::ChangeModelGroupVersionHistoryCompartmentDetails).
    ///
    /// `POST /modelGroupVersionHistory/{modelGroupVersionHistoryId}/actions/changeCompartment`.
    /// See
    /// [`ChangeModelGroupVersionHistoryCompartment`](crate::operations::ChangeModelGroupVersionHistoryCompartment).
    pub fn change_model_group_version_history_compartment(
        &self,
        model_group_version_history_id: impl Into<String>,
        change_model_group_version_history_compartment_details: ChangeModelGroupVersionHistoryCompartmentDetails,
    ) -> ChangeModelGroupVersionHistoryCompartment {
        ChangeModelGroupVersionHistoryCompartment::new(
            &self.client,
            model_group_version_history_id.into(),
            change_model_group_version_history_compartment_details,
        )
    }

    /// Moves a model version set to another compartment.
    ///
    /// - `model_version_set_id`: The OCID of the model version set.
    /// - `change_model_version_set_compartment_details`: What to send:
    ///   [`ChangeModelVersionSetCompartmentDetails`](crate::models::ChangeModelVersionSetCompartmentDetails).
    ///
    /// `POST /modelVersionSets/{modelVersionSetId}/actions/changeCompartment`. See
    /// [`ChangeModelVersionSetCompartment`](crate::operations::ChangeModelVersionSetCompartment).
    pub fn change_model_version_set_compartment(
        &self,
        model_version_set_id: impl Into<String>,
        change_model_version_set_compartment_details: ChangeModelVersionSetCompartmentDetails,
    ) -> ChangeModelVersionSetCompartment {
        ChangeModelVersionSetCompartment::new(
            &self.client,
            model_version_set_id.into(),
            change_model_version_set_compartment_details,
        )
    }

    /// Moves a notebook session to another compartment.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    /// - `change_notebook_session_compartment_details`: What to send:
    ///   [`ChangeNotebookSessionCompartmentDetails`](crate::models::ChangeNotebookSessionCompartmentDetails).
    ///
    /// `POST /notebookSessions/{notebookSessionId}/actions/changeCompartment`. See
    /// [`ChangeNotebookSessionCompartment`](crate::operations::ChangeNotebookSessionCompartment).
    pub fn change_notebook_session_compartment(
        &self,
        notebook_session_id: impl Into<String>,
        change_notebook_session_compartment_details: ChangeNotebookSessionCompartmentDetails,
    ) -> ChangeNotebookSessionCompartment {
        ChangeNotebookSessionCompartment::new(
            &self.client,
            notebook_session_id.into(),
            change_notebook_session_compartment_details,
        )
    }

    /// Moves a pipeline to another compartment.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `change_pipeline_compartment_details`: What to send:
    ///   [`ChangePipelineCompartmentDetails`](crate::models::ChangePipelineCompartmentDetails).
    ///
    /// `POST /pipelines/{pipelineId}/actions/changeCompartment`. See
    /// [`ChangePipelineCompartment`](crate::operations::ChangePipelineCompartment).
    pub fn change_pipeline_compartment(
        &self,
        pipeline_id: impl Into<String>,
        change_pipeline_compartment_details: ChangePipelineCompartmentDetails,
    ) -> ChangePipelineCompartment {
        ChangePipelineCompartment::new(
            &self.client,
            pipeline_id.into(),
            change_pipeline_compartment_details,
        )
    }

    /// Moves a pipeline run to another compartment.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    /// - `change_pipeline_run_compartment_details`: What to send:
    ///   [`ChangePipelineRunCompartmentDetails`](crate::models::ChangePipelineRunCompartmentDetails).
    ///
    /// `POST /pipelineRuns/{pipelineRunId}/actions/changeCompartment`. See
    /// [`ChangePipelineRunCompartment`](crate::operations::ChangePipelineRunCompartment).
    pub fn change_pipeline_run_compartment(
        &self,
        pipeline_run_id: impl Into<String>,
        change_pipeline_run_compartment_details: ChangePipelineRunCompartmentDetails,
    ) -> ChangePipelineRunCompartment {
        ChangePipelineRunCompartment::new(
            &self.client,
            pipeline_run_id.into(),
            change_pipeline_run_compartment_details,
        )
    }

    /// Moves a project to another compartment.
    ///
    /// - `project_id`: The OCID of the project.
    /// - `change_project_compartment_details`: What to send:
    ///   [`ChangeProjectCompartmentDetails`](crate::models::ChangeProjectCompartmentDetails).
    ///
    /// `POST /projects/{projectId}/actions/changeCompartment`. See
    /// [`ChangeProjectCompartment`](crate::operations::ChangeProjectCompartment).
    pub fn change_project_compartment(
        &self,
        project_id: impl Into<String>,
        change_project_compartment_details: ChangeProjectCompartmentDetails,
    ) -> ChangeProjectCompartment {
        ChangeProjectCompartment::new(
            &self.client,
            project_id.into(),
            change_project_compartment_details,
        )
    }

    /// Moves a schedule to another compartment.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    /// - `change_schedule_compartment_details`: What to send:
    ///   [`ChangeScheduleCompartmentDetails`](crate::models::ChangeScheduleCompartmentDetails).
    ///
    /// `POST /schedules/{scheduleId}/actions/changeCompartment`. See
    /// [`ChangeScheduleCompartment`](crate::operations::ChangeScheduleCompartment).
    pub fn change_schedule_compartment(
        &self,
        schedule_id: impl Into<String>,
        change_schedule_compartment_details: ChangeScheduleCompartmentDetails,
    ) -> ChangeScheduleCompartment {
        ChangeScheduleCompartment::new(
            &self.client,
            schedule_id.into(),
            change_schedule_compartment_details,
        )
    }

    /// Creates a compute target, a managed cluster that jobs and model deployments can run on.
    ///
    /// - `create_compute_target_details`: What to send:
    ///   [`CreateComputeTargetDetails`](crate::models::CreateComputeTargetDetails).
    ///
    /// `POST /computeTargets`. See
    /// [`CreateComputeTarget`](crate::operations::CreateComputeTarget).
    #[inline]
    pub fn create_compute_target(
        &self,
        create_compute_target_details: CreateComputeTargetDetails,
    ) -> CreateComputeTarget {
        CreateComputeTarget::new(&self.client, create_compute_target_details)
    }

    /// Creates a private endpoint, by which notebook sessions or model deployments are reached
    /// from inside a VCN.
    ///
    /// - `create_data_science_private_endpoint_details`: What to send:
    ///   [`CreateDataSciencePrivateEndpointDetails`](crate::models::CreateDataSciencePrivateEndpointDetails).
    ///
    /// `POST /dataSciencePrivateEndpoints`. See
    /// [`CreateDataSciencePrivateEndpoint`](crate::operations::CreateDataSciencePrivateEndpoint).
    #[inline]
    pub fn create_data_science_private_endpoint(
        &self,
        create_data_science_private_endpoint_details: CreateDataSciencePrivateEndpointDetails,
    ) -> CreateDataSciencePrivateEndpoint {
        CreateDataSciencePrivateEndpoint::new(
            &self.client,
            create_data_science_private_endpoint_details,
        )
    }

    /// Creates a job. Nothing runs until a job run is created.
    ///
    /// - `create_job_details`: What to send:
    ///   [`CreateJobDetails`](crate::models::CreateJobDetails).
    ///
    /// `POST /jobs`. See [`CreateJob`](crate::operations::CreateJob).
    #[inline]
    pub fn create_job(&self, create_job_details: CreateJobDetails) -> CreateJob {
        CreateJob::new(&self.client, create_job_details)
    }

    /// Uploads the artifact of a job: the code that its runs execute.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `body`: The bytes to send.
    ///
    /// `POST /jobs/{jobId}/artifact`. See
    /// [`CreateJobArtifact`](crate::operations::CreateJobArtifact).
    pub fn create_job_artifact(
        &self,
        job_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> CreateJobArtifact {
        CreateJobArtifact::new(&self.client, job_id.into(), body.into())
    }

    /// Starts a job: creates a run of it, which may override parts of the job's configuration.
    ///
    /// - `create_job_run_details`: What to send:
    ///   [`CreateJobRunDetails`](crate::models::CreateJobRunDetails).
    ///
    /// `POST /jobRuns`. See [`CreateJobRun`](crate::operations::CreateJobRun).
    #[inline]
    pub fn create_job_run(
        &self,
        create_job_run_details: CreateJobRunDetails,
    ) -> CreateJobRun {
        CreateJobRun::new(&self.client, create_job_run_details)
    }

    /// Creates an ML application, the definition of a use case that implementations then solve.
    ///
    /// - `create_ml_application_details`: What to send:
    ///   [`CreateMlApplicationDetails`](crate::models::CreateMlApplicationDetails).
    ///
    /// `POST /mlApplications`. See
    /// [`CreateMlApplication`](crate::operations::CreateMlApplication).
    #[inline]
    pub fn create_ml_application(
        &self,
        create_ml_application_details: CreateMlApplicationDetails,
    ) -> CreateMlApplication {
        CreateMlApplication::new(&self.client, create_ml_application_details)
    }

    /// Creates an implementation of an ML application, still without a package.
    ///
    /// - `create_ml_application_implementation_details`: What to send:
    ///   [`CreateMlApplicationImplementationDetails`](crate::models::CreateMlApplicationImplementationDetails).
    ///
    /// `POST /mlApplicationImplementations`. See
    /// [`CreateMlApplicationImplementation`](crate::operations::CreateMlApplicationImplementation).
    #[inline]
    pub fn create_ml_application_implementation(
        &self,
        create_ml_application_implementation_details: CreateMlApplicationImplementationDetails,
    ) -> CreateMlApplicationImplementation {
        CreateMlApplicationImplementation::new(
            &self.client,
            create_ml_application_implementation_details,
        )
    }

    /// Creates an instance of an ML application, from one of its implementations.
    ///
    /// - `create_ml_application_instance_details`: What to send:
    ///   [`CreateMlApplicationInstanceDetails`](crate::models::CreateMlApplicationInstanceDetails).
    ///
    /// `POST /mlApplicationInstances`. See
    /// [`CreateMlApplicationInstance`](crate::operations::CreateMlApplicationInstance).
    #[inline]
    pub fn create_ml_application_instance(
        &self,
        create_ml_application_instance_details: CreateMlApplicationInstanceDetails,
    ) -> CreateMlApplicationInstance {
        CreateMlApplicationInstance::new(
            &self.client,
            create_ml_application_instance_details,
        )
    }

    /// Creates the catalog entry of a model. The artifact is uploaded afterwards.
    ///
    /// - `create_model_details`: What to send:
    ///   [`CreateModelDetails`](crate::models::CreateModelDetails).
    ///
    /// `POST /models`. See [`CreateModel`](crate::operations::CreateModel).
    #[inline]
    pub fn create_model(&self, create_model_details: CreateModelDetails) -> CreateModel {
        CreateModel::new(&self.client, create_model_details)
    }

    /// Uploads the artifact of a model: an archive of the trained model and the code to run it.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `body`: The bytes to send.
    ///
    /// `POST /models/{modelId}/artifact`. See
    /// [`CreateModelArtifact`](crate::operations::CreateModelArtifact).
    pub fn create_model_artifact(
        &self,
        model_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> CreateModelArtifact {
        CreateModelArtifact::new(&self.client, model_id.into(), body.into())
    }

    /// Signs the artifact of a model with a key from the vault.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `create_model_artifact_signature_details`: What to send:
    ///   [`CreateModelArtifactSignatureDetails`](crate::models::CreateModelArtifactSignatureDetails).
    ///
    /// `POST /models/{modelId}/artifactSignatures`. See
    /// [`CreateModelArtifactSignature`](crate::operations::CreateModelArtifactSignature).
    pub fn create_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        create_model_artifact_signature_details: CreateModelArtifactSignatureDetails,
    ) -> CreateModelArtifactSignature {
        CreateModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            create_model_artifact_signature_details,
        )
    }

    /// Uploads a file for a custom metadata entry of a model.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `body`: The bytes to send.
    ///
    /// `POST /models/{modelId}/customMetadata/{metadatumKeyName}/artifact`. See
    /// [`CreateModelCustomMetadatumArtifact`](crate::operations::CreateModelCustomMetadatumArtifact).
    pub fn create_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> CreateModelCustomMetadatumArtifact {
        CreateModelCustomMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
            body.into(),
        )
    }

    /// Uploads a file for a defined metadata entry of a model.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `body`: The bytes to send.
    ///
    /// `POST /models/{modelId}/definedMetadata/{metadatumKeyName}/artifact`. See
    /// [`CreateModelDefinedMetadatumArtifact`](crate::operations::CreateModelDefinedMetadatumArtifact).
    pub fn create_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> CreateModelDefinedMetadatumArtifact {
        CreateModelDefinedMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
            body.into(),
        )
    }

    /// Deploys a model, or a group of models, behind an HTTP endpoint.
    ///
    /// - `create_model_deployment_details`: What to send:
    ///   [`CreateModelDeploymentDetails`](crate::models::CreateModelDeploymentDetails).
    ///
    /// `POST /modelDeployments`. See
    /// [`CreateModelDeployment`](crate::operations::CreateModelDeployment).
    #[inline]
    pub fn create_model_deployment(
        &self,
        create_model_deployment_details: CreateModelDeploymentDetails,
    ) -> CreateModelDeployment {
        CreateModelDeployment::new(&self.client, create_model_deployment_details)
    }

    /// Creates a model group, from a list of models or as a clone of another group.
    ///
    /// - `create_base_model_group_details`: What to send:
    ///   [`CreateBaseModelGroupDetails`](crate::models::CreateBaseModelGroupDetails).
    ///
    /// `POST /modelGroups`. See [`CreateModelGroup`](crate::operations::CreateModelGroup).
    pub fn create_model_group(
        &self,
        create_base_model_group_details: impl Into<CreateBaseModelGroupDetails>,
    ) -> CreateModelGroup {
        CreateModelGroup::new(&self.client, create_base_model_group_details.into())
    }

    /// Uploads the artifact of a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `body`: The bytes to send.
    ///
    /// `POST /modelGroups/{modelGroupId}/artifact`. See
    /// [`CreateModelGroupArtifact`](crate::operations::CreateModelGroupArtifact).
    pub fn create_model_group_artifact(
        &self,
        model_group_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> CreateModelGroupArtifact {
        CreateModelGroupArtifact::new(&self.client, model_group_id.into(), body.into())
    }

    /// Creates a model group version history, to keep versions of a model group together.
    ///
    /// - `create_model_group_version_history_details`: What to send:
    ///   [`CreateModelGroupVersionHistoryDetails`](crate::models::CreateModelGroupVersionHistoryDetails).
    ///
    /// `POST /modelGroupVersionHistory`. See
    /// [`CreateModelGroupVersionHistory`](crate::operations::CreateModelGroupVersionHistory).
    #[inline]
    pub fn create_model_group_version_history(
        &self,
        create_model_group_version_history_details: CreateModelGroupVersionHistoryDetails,
    ) -> CreateModelGroupVersionHistory {
        CreateModelGroupVersionHistory::new(
            &self.client,
            create_model_group_version_history_details,
        )
    }

    /// Records where a model comes from.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `create_model_provenance_details`: What to send:
    ///   [`CreateModelProvenanceDetails`](crate::models::CreateModelProvenanceDetails).
    ///
    /// `POST /models/{modelId}/provenance`. See
    /// [`CreateModelProvenance`](crate::operations::CreateModelProvenance).
    pub fn create_model_provenance(
        &self,
        model_id: impl Into<String>,
        create_model_provenance_details: CreateModelProvenanceDetails,
    ) -> CreateModelProvenance {
        CreateModelProvenance::new(
            &self.client,
            model_id.into(),
            create_model_provenance_details,
        )
    }

    /// Creates a model version set, to keep the versions of a model together.
    ///
    /// - `create_model_version_set_details`: What to send:
    ///   [`CreateModelVersionSetDetails`](crate::models::CreateModelVersionSetDetails).
    ///
    /// `POST /modelVersionSets`. See
    /// [`CreateModelVersionSet`](crate::operations::CreateModelVersionSet).
    #[inline]
    pub fn create_model_version_set(
        &self,
        create_model_version_set_details: CreateModelVersionSetDetails,
    ) -> CreateModelVersionSet {
        CreateModelVersionSet::new(&self.client, create_model_version_set_details)
    }

    /// Creates a notebook session and starts it.
    ///
    /// - `create_notebook_session_details`: What to send:
    ///   [`CreateNotebookSessionDetails`](crate::models::CreateNotebookSessionDetails).
    ///
    /// `POST /notebookSessions`. See
    /// [`CreateNotebookSession`](crate::operations::CreateNotebookSession).
    #[inline]
    pub fn create_notebook_session(
        &self,
        create_notebook_session_details: CreateNotebookSessionDetails,
    ) -> CreateNotebookSession {
        CreateNotebookSession::new(&self.client, create_notebook_session_details)
    }

    /// Creates a pipeline. Nothing runs until a pipeline run is created.
    ///
    /// - `create_pipeline_details`: What to send:
    ///   [`CreatePipelineDetails`](crate::models::CreatePipelineDetails).
    ///
    /// `POST /pipelines`. See [`CreatePipeline`](crate::operations::CreatePipeline).
    #[inline]
    pub fn create_pipeline(
        &self,
        create_pipeline_details: CreatePipelineDetails,
    ) -> CreatePipeline {
        CreatePipeline::new(&self.client, create_pipeline_details)
    }

    /// Starts a pipeline: creates a run of it, which may override parts of the pipeline's
    /// configuration.
    ///
    /// - `create_pipeline_run_details`: What to send:
    ///   [`CreatePipelineRunDetails`](crate::models::CreatePipelineRunDetails).
    ///
    /// `POST /pipelineRuns`. See [`CreatePipelineRun`](crate::operations::CreatePipelineRun).
    #[inline]
    pub fn create_pipeline_run(
        &self,
        create_pipeline_run_details: CreatePipelineRunDetails,
    ) -> CreatePipelineRun {
        CreatePipelineRun::new(&self.client, create_pipeline_run_details)
    }

    /// Creates a project, to put notebook sessions, jobs, models and the like in.
    ///
    /// - `create_project_details`: What to send:
    ///   [`CreateProjectDetails`](crate::models::CreateProjectDetails).
    ///
    /// `POST /projects`. See [`CreateProject`](crate::operations::CreateProject).
    #[inline]
    pub fn create_project(
        &self,
        create_project_details: CreateProjectDetails,
    ) -> CreateProject {
        CreateProject::new(&self.client, create_project_details)
    }

    /// Creates a schedule, which starts job runs, pipeline runs or ML application triggers at set
    /// times.
    ///
    /// - `create_schedule_details`: What to send:
    ///   [`CreateScheduleDetails`](crate::models::CreateScheduleDetails).
    ///
    /// `POST /schedules`. See [`CreateSchedule`](crate::operations::CreateSchedule).
    #[inline]
    pub fn create_schedule(
        &self,
        create_schedule_details: CreateScheduleDetails,
    ) -> CreateSchedule {
        CreateSchedule::new(&self.client, create_schedule_details)
    }

    /// Uploads the artifact of a pipeline step: the code that the step executes.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `step_name`: The name of the step, unique in the pipeline.
    /// - `body`: The bytes to send.
    ///
    /// `POST /pipelines/{pipelineId}/steps/{stepName}/artifact`. See
    /// [`CreateStepArtifact`](crate::operations::CreateStepArtifact).
    pub fn create_step_artifact(
        &self,
        pipeline_id: impl Into<String>,
        step_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> CreateStepArtifact {
        CreateStepArtifact::new(
            &self.client,
            pipeline_id.into(),
            step_name.into(),
            body.into(),
        )
    }

    /// Takes a model out of use until it is activated again; it stays in the catalog.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `POST /models/{modelId}/actions/deactivate`. See
    /// [`DeactivateModel`](crate::operations::DeactivateModel).
    pub fn deactivate_model(&self, model_id: impl Into<String>) -> DeactivateModel {
        DeactivateModel::new(&self.client, model_id.into())
    }

    /// Stops a model deployment. It answers no requests until it is activated again.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    ///
    /// `POST /modelDeployments/{modelDeploymentId}/actions/deactivate`. See
    /// [`DeactivateModelDeployment`](crate::operations::DeactivateModelDeployment).
    pub fn deactivate_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
    ) -> DeactivateModelDeployment {
        DeactivateModelDeployment::new(&self.client, model_deployment_id.into())
    }

    /// Takes a model group out of use until it is activated again.
    ///
    /// - `model_group_id`: The OCID of the model group.
    ///
    /// `POST /modelGroups/{modelGroupId}/actions/deactivate`. See
    /// [`DeactivateModelGroup`](crate::operations::DeactivateModelGroup).
    pub fn deactivate_model_group(
        &self,
        model_group_id: impl Into<String>,
    ) -> DeactivateModelGroup {
        DeactivateModelGroup::new(&self.client, model_group_id.into())
    }

    /// Stops the instance of a notebook session. The block storage stays.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    ///
    /// `POST /notebookSessions/{notebookSessionId}/actions/deactivate`. See
    /// [`DeactivateNotebookSession`](crate::operations::DeactivateNotebookSession).
    pub fn deactivate_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
    ) -> DeactivateNotebookSession {
        DeactivateNotebookSession::new(&self.client, notebook_session_id.into())
    }

    /// Deactivates a schedule. It doesn't fire until it is activated again.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    ///
    /// `POST /schedules/{scheduleId}/actions/deactivate`. See
    /// [`DeactivateSchedule`](crate::operations::DeactivateSchedule).
    pub fn deactivate_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> DeactivateSchedule {
        DeactivateSchedule::new(&self.client, schedule_id.into())
    }

    /// Deletes a compute target.
    ///
    /// - `compute_target_id`: The OCID of the compute target.
    ///
    /// `DELETE /computeTargets/{computeTargetId}`. See
    /// [`DeleteComputeTarget`](crate::operations::DeleteComputeTarget).
    pub fn delete_compute_target(
        &self,
        compute_target_id: impl Into<String>,
    ) -> DeleteComputeTarget {
        DeleteComputeTarget::new(&self.client, compute_target_id.into())
    }

    /// Deletes a private endpoint.
    ///
    /// - `data_science_private_endpoint_id`: The OCID of the private endpoint.
    ///
    /// `DELETE /dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}`. See
    /// [`DeleteDataSciencePrivateEndpoint`](crate::operations::DeleteDataSciencePrivateEndpoint).
    pub fn delete_data_science_private_endpoint(
        &self,
        data_science_private_endpoint_id: impl Into<String>,
    ) -> DeleteDataSciencePrivateEndpoint {
        DeleteDataSciencePrivateEndpoint::new(
            &self.client,
            data_science_private_endpoint_id.into(),
        )
    }

    /// Deletes a job, and its runs if asked to.
    ///
    /// - `job_id`: The OCID of the job.
    ///
    /// `DELETE /jobs/{jobId}`. See [`DeleteJob`](crate::operations::DeleteJob).
    pub fn delete_job(&self, job_id: impl Into<String>) -> DeleteJob {
        DeleteJob::new(&self.client, job_id.into())
    }

    /// Deletes a job run.
    ///
    /// - `job_run_id`: The OCID of the job run.
    ///
    /// `DELETE /jobRuns/{jobRunId}`. See [`DeleteJobRun`](crate::operations::DeleteJobRun).
    pub fn delete_job_run(&self, job_run_id: impl Into<String>) -> DeleteJobRun {
        DeleteJobRun::new(&self.client, job_run_id.into())
    }

    /// Deletes an ML application.
    ///
    /// - `ml_application_id`: The OCID of the ML application.
    ///
    /// `DELETE /mlApplications/{mlApplicationId}`. See
    /// [`DeleteMlApplication`](crate::operations::DeleteMlApplication).
    pub fn delete_ml_application(
        &self,
        ml_application_id: impl Into<String>,
    ) -> DeleteMlApplication {
        DeleteMlApplication::new(&self.client, ml_application_id.into())
    }

    /// Deletes an ML application implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    ///
    /// `DELETE /mlApplicationImplementations/{mlApplicationImplementationId}`. See
    /// [`DeleteMlApplicationImplementation`](crate::operations::DeleteMlApplicationImplementation).
    pub fn delete_ml_application_implementation(
        &self,
        ml_application_implementation_id: impl Into<String>,
    ) -> DeleteMlApplicationImplementation {
        DeleteMlApplicationImplementation::new(
            &self.client,
            ml_application_implementation_id.into(),
        )
    }

    /// Deletes an ML application instance.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    ///
    /// `DELETE /mlApplicationInstances/{mlApplicationInstanceId}`. See
    /// [`DeleteMlApplicationInstance`](crate::operations::DeleteMlApplicationInstance).
    pub fn delete_ml_application_instance(
        &self,
        ml_application_instance_id: impl Into<String>,
    ) -> DeleteMlApplicationInstance {
        DeleteMlApplicationInstance::new(&self.client, ml_application_instance_id.into())
    }

    /// Deletes a model.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `DELETE /models/{modelId}`. See [`DeleteModel`](crate::operations::DeleteModel).
    pub fn delete_model(&self, model_id: impl Into<String>) -> DeleteModel {
        DeleteModel::new(&self.client, model_id.into())
    }

    /// Deletes a signature of a model artifact.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    ///
    /// `DELETE /models/{modelId}/artifactSignatures/{artifactSignatureId}`. See
    /// [`DeleteModelArtifactSignature`](crate::operations::DeleteModelArtifactSignature).
    pub fn delete_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
    ) -> DeleteModelArtifactSignature {
        DeleteModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
        )
    }

    /// Deletes the file of a custom metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    ///
    /// `DELETE /models/{modelId}/customMetadata/{metadatumKeyName}/artifact`. See
    /// [`DeleteModelCustomMetadatumArtifact`](crate::operations::DeleteModelCustomMetadatumArtifact).
    pub fn delete_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> DeleteModelCustomMetadatumArtifact {
        DeleteModelCustomMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Deletes the file of a defined metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    ///
    /// `DELETE /models/{modelId}/definedMetadata/{metadatumKeyName}/artifact`. See
    /// [`DeleteModelDefinedMetadatumArtifact`](crate::operations::DeleteModelDefinedMetadatumArtifact).
    pub fn delete_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> DeleteModelDefinedMetadatumArtifact {
        DeleteModelDefinedMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Deletes a model deployment, with whatever was not saved in it.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    ///
    /// `DELETE /modelDeployments/{modelDeploymentId}`. See
    /// [`DeleteModelDeployment`](crate::operations::DeleteModelDeployment).
    pub fn delete_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
    ) -> DeleteModelDeployment {
        DeleteModelDeployment::new(&self.client, model_deployment_id.into())
    }

    /// Deletes a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    ///
    /// `DELETE /modelGroups/{modelGroupId}`. See
    /// [`DeleteModelGroup`](crate::operations::DeleteModelGroup).
    pub fn delete_model_group(
        &self,
        model_group_id: impl Into<String>,
    ) -> DeleteModelGroup {
        DeleteModelGroup::new(&self.client, model_group_id.into())
    }

    /// Deletes a model group version history.
    ///
    /// - `model_group_version_history_id`: The OCID of the version history.
    ///
    /// `DELETE /modelGroupVersionHistory/{modelGroupVersionHistoryId}`. See
    /// [`DeleteModelGroupVersionHistory`](crate::operations::DeleteModelGroupVersionHistory).
    pub fn delete_model_group_version_history(
        &self,
        model_group_version_history_id: impl Into<String>,
    ) -> DeleteModelGroupVersionHistory {
        DeleteModelGroupVersionHistory::new(
            &self.client,
            model_group_version_history_id.into(),
        )
    }

    /// Deletes a model version set. Its models must be deleted already, unless
    /// `isDeleteRelatedModels` asks for that too.
    ///
    /// - `model_version_set_id`: The OCID of the model version set.
    ///
    /// `DELETE /modelVersionSets/{modelVersionSetId}`. See
    /// [`DeleteModelVersionSet`](crate::operations::DeleteModelVersionSet).
    pub fn delete_model_version_set(
        &self,
        model_version_set_id: impl Into<String>,
    ) -> DeleteModelVersionSet {
        DeleteModelVersionSet::new(&self.client, model_version_set_id.into())
    }

    /// Deletes a notebook session, with all work that was not saved elsewhere.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    ///
    /// `DELETE /notebookSessions/{notebookSessionId}`. See
    /// [`DeleteNotebookSession`](crate::operations::DeleteNotebookSession).
    pub fn delete_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
    ) -> DeleteNotebookSession {
        DeleteNotebookSession::new(&self.client, notebook_session_id.into())
    }

    /// Deletes a pipeline, and its runs if asked to.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    ///
    /// `DELETE /pipelines/{pipelineId}`. See
    /// [`DeletePipeline`](crate::operations::DeletePipeline).
    pub fn delete_pipeline(&self, pipeline_id: impl Into<String>) -> DeletePipeline {
        DeletePipeline::new(&self.client, pipeline_id.into())
    }

    /// Deletes a pipeline run, and the job runs of its steps if asked to.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    ///
    /// `DELETE /pipelineRuns/{pipelineRunId}`. See
    /// [`DeletePipelineRun`](crate::operations::DeletePipelineRun).
    pub fn delete_pipeline_run(
        &self,
        pipeline_run_id: impl Into<String>,
    ) -> DeletePipelineRun {
        DeletePipelineRun::new(&self.client, pipeline_run_id.into())
    }

    /// Deletes a project. It fails as long as the project has notebook sessions, models or the
    /// like that aren't deleted.
    ///
    /// - `project_id`: The OCID of the project.
    ///
    /// `DELETE /projects/{projectId}`. See [`DeleteProject`](crate::operations::DeleteProject).
    pub fn delete_project(&self, project_id: impl Into<String>) -> DeleteProject {
        DeleteProject::new(&self.client, project_id.into())
    }

    /// Deletes a schedule.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    ///
    /// `DELETE /schedules/{scheduleId}`. See
    /// [`DeleteSchedule`](crate::operations::DeleteSchedule).
    pub fn delete_schedule(&self, schedule_id: impl Into<String>) -> DeleteSchedule {
        DeleteSchedule::new(&self.client, schedule_id.into())
    }

    /// Turns off a trigger of an ML application instance view, so that it no longer fires.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `disable_ml_application_instance_view_trigger_details`: What to send:
    ///   [`DisableMlApplicationInstanceViewTriggerDetails`](crate::models::DisableMlApplicationInstanceViewTriggerDetails).
    ///
    /// `POST /mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/disableTrigger`.
    /// See
    /// [`DisableMlApplicationInstanceViewTrigger`](crate::operations::DisableMlApplicationInstanceViewTrigger).
    pub fn disable_ml_application_instance_view_trigger(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        disable_ml_application_instance_view_trigger_details: DisableMlApplicationInstanceViewTriggerDetails,
    ) -> DisableMlApplicationInstanceViewTrigger {
        DisableMlApplicationInstanceViewTrigger::new(
            &self.client,
            ml_application_instance_view_id.into(),
            disable_ml_application_instance_view_trigger_details,
        )
    }

    /// Turns a trigger of an ML application instance view on again.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `enable_ml_application_instance_view_trigger_details`: What to send:
    ///   [`EnableMlApplicationInstanceViewTriggerDetails`](crate::models::EnableMlApplicationInstanceViewTriggerDetails).
    ///
    /// `POST /mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/enableTrigger`. See
    /// [`EnableMlApplicationInstanceViewTrigger`](crate::operations::EnableMlApplicationInstanceViewTrigger).
    pub fn enable_ml_application_instance_view_trigger(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        enable_ml_application_instance_view_trigger_details: EnableMlApplicationInstanceViewTriggerDetails,
    ) -> EnableMlApplicationInstanceViewTrigger {
        EnableMlApplicationInstanceViewTrigger::new(
            &self.client,
            ml_application_instance_view_id.into(),
            enable_ml_application_instance_view_trigger_details,
        )
    }

    /// Copies an artifact from your own bucket into that of the service, to become the model's.
    /// For artifacts too big to upload.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `export_model_artifact_details`: What to send:
    ///   [`ExportModelArtifactDetails`](crate::models::ExportModelArtifactDetails).
    ///
    /// `POST /models/{modelId}/actions/exportArtifact`. See
    /// [`ExportModelArtifact`](crate::operations::ExportModelArtifact).
    pub fn export_model_artifact(
        &self,
        model_id: impl Into<String>,
        export_model_artifact_details: ExportModelArtifactDetails,
    ) -> ExportModelArtifact {
        ExportModelArtifact::new(
            &self.client,
            model_id.into(),
            export_model_artifact_details,
        )
    }

    /// Reads a compute target.
    ///
    /// - `compute_target_id`: The OCID of the compute target.
    ///
    /// `GET /computeTargets/{computeTargetId}`. See
    /// [`GetComputeTarget`](crate::operations::GetComputeTarget).
    pub fn get_compute_target(
        &self,
        compute_target_id: impl Into<String>,
    ) -> GetComputeTarget {
        GetComputeTarget::new(&self.client, compute_target_id.into())
    }

    /// Reads a private endpoint.
    ///
    /// - `data_science_private_endpoint_id`: The OCID of the private endpoint.
    ///
    /// `GET /dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}`. See
    /// [`GetDataSciencePrivateEndpoint`](crate::operations::GetDataSciencePrivateEndpoint).
    pub fn get_data_science_private_endpoint(
        &self,
        data_science_private_endpoint_id: impl Into<String>,
    ) -> GetDataSciencePrivateEndpoint {
        GetDataSciencePrivateEndpoint::new(
            &self.client,
            data_science_private_endpoint_id.into(),
        )
    }

    /// Reads a job.
    ///
    /// - `job_id`: The OCID of the job.
    ///
    /// `GET /jobs/{jobId}`. See [`GetJob`](crate::operations::GetJob).
    pub fn get_job(&self, job_id: impl Into<String>) -> GetJob {
        GetJob::new(&self.client, job_id.into())
    }

    /// Downloads the artifact of a job.
    ///
    /// - `job_id`: The OCID of the job.
    ///
    /// `GET /jobs/{jobId}/artifact/content`. See
    /// [`GetJobArtifactContent`](crate::operations::GetJobArtifactContent).
    pub fn get_job_artifact_content(
        &self,
        job_id: impl Into<String>,
    ) -> GetJobArtifactContent {
        GetJobArtifactContent::new(&self.client, job_id.into())
    }

    /// Reads a job run, to see how far it has got.
    ///
    /// - `job_run_id`: The OCID of the job run.
    ///
    /// `GET /jobRuns/{jobRunId}`. See [`GetJobRun`](crate::operations::GetJobRun).
    pub fn get_job_run(&self, job_run_id: impl Into<String>) -> GetJobRun {
        GetJobRun::new(&self.client, job_run_id.into())
    }

    /// Reads an ML application.
    ///
    /// - `ml_application_id`: The OCID of the ML application.
    ///
    /// `GET /mlApplications/{mlApplicationId}`. See
    /// [`GetMlApplication`](crate::operations::GetMlApplication).
    pub fn get_ml_application(
        &self,
        ml_application_id: impl Into<String>,
    ) -> GetMlApplication {
        GetMlApplication::new(&self.client, ml_application_id.into())
    }

    /// Downloads the package from which a version of an ML application implementation was made.
    ///
    /// - `ml_application_implementation_version_id`: The OCID of the version of the ML application
    ///   implementation.
    ///
    /// `GET
    /// /mlApplicationImplementationVersions/{mlApplicationImplementationVersionId}/mlApplicationHistoricalPackage/content`.
    /// See
    /// [`GetMlApplicationHistoricalPackageContent`](crate::operations::GetMlApplicationHistoricalPackageContent).
    pub fn get_ml_application_historical_package_content(
        &self,
        ml_application_implementation_version_id: impl Into<String>,
    ) -> GetMlApplicationHistoricalPackageContent {
        GetMlApplicationHistoricalPackageContent::new(
            &self.client,
            ml_application_implementation_version_id.into(),
        )
    }

    /// Reads an ML application implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    ///
    /// `GET /mlApplicationImplementations/{mlApplicationImplementationId}`. See
    /// [`GetMlApplicationImplementation`](crate::operations::GetMlApplicationImplementation).
    pub fn get_ml_application_implementation(
        &self,
        ml_application_implementation_id: impl Into<String>,
    ) -> GetMlApplicationImplementation {
        GetMlApplicationImplementation::new(
            &self.client,
            ml_application_implementation_id.into(),
        )
    }

    /// Reads a version of an ML application implementation.
    ///
    /// - `ml_application_implementation_version_id`: The OCID of the version of the ML application
    ///   implementation.
    ///
    /// `GET /mlApplicationImplementationVersions/{mlApplicationImplementationVersionId}`. See
    /// [`GetMlApplicationImplementationVersion`](crate::operations::GetMlApplicationImplementationVersion).
    pub fn get_ml_application_implementation_version(
        &self,
        ml_application_implementation_version_id: impl Into<String>,
    ) -> GetMlApplicationImplementationVersion {
        GetMlApplicationImplementationVersion::new(
            &self.client,
            ml_application_implementation_version_id.into(),
        )
    }

    /// Reads an ML application instance.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    ///
    /// `GET /mlApplicationInstances/{mlApplicationInstanceId}`. See
    /// [`GetMlApplicationInstance`](crate::operations::GetMlApplicationInstance).
    pub fn get_ml_application_instance(
        &self,
        ml_application_instance_id: impl Into<String>,
    ) -> GetMlApplicationInstance {
        GetMlApplicationInstance::new(&self.client, ml_application_instance_id.into())
    }

    /// Reads an ML application instance view.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    ///
    /// `GET /mlApplicationInstanceViews/{mlApplicationInstanceViewId}`. See
    /// [`GetMlApplicationInstanceView`](crate::operations::GetMlApplicationInstanceView).
    pub fn get_ml_application_instance_view(
        &self,
        ml_application_instance_view_id: impl Into<String>,
    ) -> GetMlApplicationInstanceView {
        GetMlApplicationInstanceView::new(
            &self.client,
            ml_application_instance_view_id.into(),
        )
    }

    /// Downloads the newest package of an ML application implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    ///
    /// `GET
    /// /mlApplicationImplementations/{mlApplicationImplementationId}/mlApplicationPackage/content`.
    /// See [`GetMlApplicationPackageContent`](crate::operations::GetMlApplicationPackageContent).
    pub fn get_ml_application_package_content(
        &self,
        ml_application_implementation_id: impl Into<String>,
    ) -> GetMlApplicationPackageContent {
        GetMlApplicationPackageContent::new(
            &self.client,
            ml_application_implementation_id.into(),
        )
    }

    /// Reads a model, without its artifact.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `GET /models/{modelId}`. See [`GetModel`](crate::operations::GetModel).
    pub fn get_model(&self, model_id: impl Into<String>) -> GetModel {
        GetModel::new(&self.client, model_id.into())
    }

    /// Downloads the artifact of a model.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `GET /models/{modelId}/artifact/content`. See
    /// [`GetModelArtifactContent`](crate::operations::GetModelArtifactContent).
    pub fn get_model_artifact_content(
        &self,
        model_id: impl Into<String>,
    ) -> GetModelArtifactContent {
        GetModelArtifactContent::new(&self.client, model_id.into())
    }

    /// Reads a signature of a model artifact.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    ///
    /// `GET /models/{modelId}/artifactSignatures/{artifactSignatureId}`. See
    /// [`GetModelArtifactSignature`](crate::operations::GetModelArtifactSignature).
    pub fn get_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
    ) -> GetModelArtifactSignature {
        GetModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
        )
    }

    /// Downloads the file of a custom metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    ///
    /// `GET /models/{modelId}/customMetadata/{metadatumKeyName}/artifact/content`. See
    /// [`GetModelCustomMetadatumArtifactContent`](crate::operations::GetModelCustomMetadatumArtifactContent).
    pub fn get_model_custom_metadatum_artifact_content(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> GetModelCustomMetadatumArtifactContent {
        GetModelCustomMetadatumArtifactContent::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Downloads the file of a defined metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    ///
    /// `GET /models/{modelId}/definedMetadata/{metadatumKeyName}/artifact/content`. See
    /// [`GetModelDefinedMetadatumArtifactContent`](crate::operations::GetModelDefinedMetadatumArtifactContent).
    pub fn get_model_defined_metadatum_artifact_content(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> GetModelDefinedMetadatumArtifactContent {
        GetModelDefinedMetadatumArtifactContent::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Reads a model deployment.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    ///
    /// `GET /modelDeployments/{modelDeploymentId}`. See
    /// [`GetModelDeployment`](crate::operations::GetModelDeployment).
    pub fn get_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
    ) -> GetModelDeployment {
        GetModelDeployment::new(&self.client, model_deployment_id.into())
    }

    /// Reads a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    ///
    /// `GET /modelGroups/{modelGroupId}`. See [`GetModelGroup`](crate::operations::GetModelGroup).
    pub fn get_model_group(&self, model_group_id: impl Into<String>) -> GetModelGroup {
        GetModelGroup::new(&self.client, model_group_id.into())
    }

    /// Downloads the artifact of a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    ///
    /// `GET /modelGroups/{modelGroupId}/artifact/content`. See
    /// [`GetModelGroupArtifactContent`](crate::operations::GetModelGroupArtifactContent).
    pub fn get_model_group_artifact_content(
        &self,
        model_group_id: impl Into<String>,
    ) -> GetModelGroupArtifactContent {
        GetModelGroupArtifactContent::new(&self.client, model_group_id.into())
    }

    /// Reads a model group version history.
    ///
    /// - `model_group_version_history_id`: The OCID of the version history.
    ///
    /// `GET /modelGroupVersionHistory/{modelGroupVersionHistoryId}`. See
    /// [`GetModelGroupVersionHistory`](crate::operations::GetModelGroupVersionHistory).
    pub fn get_model_group_version_history(
        &self,
        model_group_version_history_id: impl Into<String>,
    ) -> GetModelGroupVersionHistory {
        GetModelGroupVersionHistory::new(
            &self.client,
            model_group_version_history_id.into(),
        )
    }

    /// Reads where a model comes from: the code and the training it is the result of.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `GET /models/{modelId}/provenance`. See
    /// [`GetModelProvenance`](crate::operations::GetModelProvenance).
    pub fn get_model_provenance(
        &self,
        model_id: impl Into<String>,
    ) -> GetModelProvenance {
        GetModelProvenance::new(&self.client, model_id.into())
    }

    /// Reads a model version set.
    ///
    /// - `model_version_set_id`: The OCID of the model version set.
    ///
    /// `GET /modelVersionSets/{modelVersionSetId}`. See
    /// [`GetModelVersionSet`](crate::operations::GetModelVersionSet).
    pub fn get_model_version_set(
        &self,
        model_version_set_id: impl Into<String>,
    ) -> GetModelVersionSet {
        GetModelVersionSet::new(&self.client, model_version_set_id.into())
    }

    /// Reads a notebook session.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    ///
    /// `GET /notebookSessions/{notebookSessionId}`. See
    /// [`GetNotebookSession`](crate::operations::GetNotebookSession).
    pub fn get_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
    ) -> GetNotebookSession {
        GetNotebookSession::new(&self.client, notebook_session_id.into())
    }

    /// Reads a pipeline with its steps.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    ///
    /// `GET /pipelines/{pipelineId}`. See [`GetPipeline`](crate::operations::GetPipeline).
    pub fn get_pipeline(&self, pipeline_id: impl Into<String>) -> GetPipeline {
        GetPipeline::new(&self.client, pipeline_id.into())
    }

    /// Reads a pipeline run with the state of each step.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    ///
    /// `GET /pipelineRuns/{pipelineRunId}`. See
    /// [`GetPipelineRun`](crate::operations::GetPipelineRun).
    pub fn get_pipeline_run(
        &self,
        pipeline_run_id: impl Into<String>,
    ) -> GetPipelineRun {
        GetPipelineRun::new(&self.client, pipeline_run_id.into())
    }

    /// Reads a project.
    ///
    /// - `project_id`: The OCID of the project.
    ///
    /// `GET /projects/{projectId}`. See [`GetProject`](crate::operations::GetProject).
    pub fn get_project(&self, project_id: impl Into<String>) -> GetProject {
        GetProject::new(&self.client, project_id.into())
    }

    /// Reads a schedule, with when it ran last and runs next.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    ///
    /// `GET /schedules/{scheduleId}`. See [`GetSchedule`](crate::operations::GetSchedule).
    pub fn get_schedule(&self, schedule_id: impl Into<String>) -> GetSchedule {
        GetSchedule::new(&self.client, schedule_id.into())
    }

    /// Downloads the artifact of a pipeline step.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `step_name`: The name of the step, unique in the pipeline.
    ///
    /// `GET /pipelines/{pipelineId}/steps/{stepName}/artifact/content`. See
    /// [`GetStepArtifactContent`](crate::operations::GetStepArtifactContent).
    pub fn get_step_artifact_content(
        &self,
        pipeline_id: impl Into<String>,
        step_name: impl Into<String>,
    ) -> GetStepArtifactContent {
        GetStepArtifactContent::new(&self.client, pipeline_id.into(), step_name.into())
    }

    /// Reads one work request, to see how far it has got.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}`. See
    /// [`GetWorkRequest`](crate::operations::GetWorkRequest).
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> GetWorkRequest {
        GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Reads the headers of a job's artifact, such as its size and file name, without the content.
    ///
    /// - `job_id`: The OCID of the job.
    ///
    /// `HEAD /jobs/{jobId}/artifact/content`. See
    /// [`HeadJobArtifact`](crate::operations::HeadJobArtifact).
    pub fn head_job_artifact(&self, job_id: impl Into<String>) -> HeadJobArtifact {
        HeadJobArtifact::new(&self.client, job_id.into())
    }

    /// Reads the headers of a model's artifact, such as its size and file name, without the
    /// content.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `HEAD /models/{modelId}/artifact/content`. See
    /// [`HeadModelArtifact`](crate::operations::HeadModelArtifact).
    pub fn head_model_artifact(&self, model_id: impl Into<String>) -> HeadModelArtifact {
        HeadModelArtifact::new(&self.client, model_id.into())
    }

    /// Reads the headers of a custom metadata entry's file, such as its size, without the content.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    ///
    /// `HEAD /models/{modelId}/customMetadata/{metadatumKeyName}/artifact/content`. See
    /// [`HeadModelCustomMetadatumArtifact`](crate::operations::HeadModelCustomMetadatumArtifact).
    pub fn head_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> HeadModelCustomMetadatumArtifact {
        HeadModelCustomMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Reads the headers of a defined metadata entry's file, such as its size, without the
    /// content.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    ///
    /// `HEAD /models/{modelId}/definedMetadata/{metadatumKeyName}/artifact/content`. See
    /// [`HeadModelDefinedMetadatumArtifact`](crate::operations::HeadModelDefinedMetadatumArtifact).
    pub fn head_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
    ) -> HeadModelDefinedMetadatumArtifact {
        HeadModelDefinedMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
        )
    }

    /// Reads the headers of a model group's artifact, such as its size and file name, without the
    /// content.
    ///
    /// - `model_group_id`: The OCID of the model group.
    ///
    /// `HEAD /modelGroups/{modelGroupId}/artifact/content`. See
    /// [`HeadModelGroupArtifact`](crate::operations::HeadModelGroupArtifact).
    pub fn head_model_group_artifact(
        &self,
        model_group_id: impl Into<String>,
    ) -> HeadModelGroupArtifact {
        HeadModelGroupArtifact::new(&self.client, model_group_id.into())
    }

    /// Reads the headers of a step's artifact, such as its size and file name, without the
    /// content.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `step_name`: The name of the step, unique in the pipeline.
    ///
    /// `HEAD /pipelines/{pipelineId}/steps/{stepName}/artifact/content`. See
    /// [`HeadStepArtifact`](crate::operations::HeadStepArtifact).
    pub fn head_step_artifact(
        &self,
        pipeline_id: impl Into<String>,
        step_name: impl Into<String>,
    ) -> HeadStepArtifact {
        HeadStepArtifact::new(&self.client, pipeline_id.into(), step_name.into())
    }

    /// Copies a model's artifact from the bucket of the service into your own. For artifacts too
    /// big to download.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `import_model_artifact_details`: What to send:
    ///   [`ImportModelArtifactDetails`](crate::models::ImportModelArtifactDetails).
    ///
    /// `POST /models/{modelId}/actions/importArtifact`. See
    /// [`ImportModelArtifact`](crate::operations::ImportModelArtifact).
    pub fn import_model_artifact(
        &self,
        model_id: impl Into<String>,
        import_model_artifact_details: ImportModelArtifactDetails,
    ) -> ImportModelArtifact {
        ImportModelArtifact::new(
            &self.client,
            model_id.into(),
            import_model_artifact_details,
        )
    }

    /// Lists the shapes that the instances of a compute target can have.
    ///
    /// - `compartment_id`: The OCID of the compartment to list the shapes for.
    ///
    /// `GET /computeTargetShapes`, in pages. See
    /// [`ListComputeTargetShapes`](crate::operations::ListComputeTargetShapes).
    pub fn list_compute_target_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListComputeTargetShapes {
        ListComputeTargetShapes::new(&self.client, compartment_id.into())
    }

    /// Lists the compute targets of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose compute targets to list.
    ///
    /// `GET /computeTargets`, in pages. See
    /// [`ListComputeTargets`](crate::operations::ListComputeTargets).
    pub fn list_compute_targets(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListComputeTargets {
        ListComputeTargets::new(&self.client, compartment_id.into())
    }

    /// Lists the container images that the service offers for model deployments and job runs.
    ///
    /// `GET /containers`, in pages. See [`ListContainers`](crate::operations::ListContainers).
    #[inline]
    pub fn list_containers(&self) -> ListContainers {
        ListContainers::new(&self.client)
    }

    /// Lists the private endpoints of a compartment. It takes at most one filter besides the
    /// compartment; more is an error.
    ///
    /// - `compartment_id`: The OCID of the compartment whose private endpoints to list.
    ///
    /// `GET /dataSciencePrivateEndpoints`, in pages. See
    /// [`ListDataSciencePrivateEndpoints`](crate::operations::ListDataSciencePrivateEndpoints).
    pub fn list_data_science_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListDataSciencePrivateEndpoints {
        ListDataSciencePrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Lists the shapes with which job runs can start fast.
    ///
    /// - `compartment_id`: The OCID of the compartment to list the shapes for.
    ///
    /// `GET /fastLaunchJobConfigs`, in pages. See
    /// [`ListFastLaunchJobConfigs`](crate::operations::ListFastLaunchJobConfigs).
    pub fn list_fast_launch_job_configs(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListFastLaunchJobConfigs {
        ListFastLaunchJobConfigs::new(&self.client, compartment_id.into())
    }

    /// Lists the job runs of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose job runs to list.
    ///
    /// `GET /jobRuns`, in pages. See [`ListJobRuns`](crate::operations::ListJobRuns).
    pub fn list_job_runs(&self, compartment_id: impl Into<String>) -> ListJobRuns {
        ListJobRuns::new(&self.client, compartment_id.into())
    }

    /// Lists the shapes that jobs can run on.
    ///
    /// - `compartment_id`: The OCID of the compartment to list the shapes for.
    ///
    /// `GET /jobShapes`, in pages. See [`ListJobShapes`](crate::operations::ListJobShapes).
    pub fn list_job_shapes(&self, compartment_id: impl Into<String>) -> ListJobShapes {
        ListJobShapes::new(&self.client, compartment_id.into())
    }

    /// Lists the jobs of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose jobs to list.
    ///
    /// `GET /jobs`, in pages. See [`ListJobs`](crate::operations::ListJobs).
    pub fn list_jobs(&self, compartment_id: impl Into<String>) -> ListJobs {
        ListJobs::new(&self.client, compartment_id.into())
    }

    /// Lists the versions of an ML application implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the implementation whose versions to
    ///   list.
    ///
    /// `GET /mlApplicationImplementationVersions`, in pages. See
    /// [`ListMlApplicationImplementationVersions`](crate::operations::ListMlApplicationImplementationVersions).
    pub fn list_ml_application_implementation_versions(
        &self,
        ml_application_implementation_id: impl Into<String>,
    ) -> ListMlApplicationImplementationVersions {
        ListMlApplicationImplementationVersions::new(
            &self.client,
            ml_application_implementation_id.into(),
        )
    }

    /// Lists the ML application implementations of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose ML application implementations to
    ///   list.
    ///
    /// `GET /mlApplicationImplementations`, in pages. See
    /// [`ListMlApplicationImplementations`](crate::operations::ListMlApplicationImplementations).
    pub fn list_ml_application_implementations(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListMlApplicationImplementations {
        ListMlApplicationImplementations::new(&self.client, compartment_id.into())
    }

    /// Lists the ML application instance views of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose instance views to list.
    ///
    /// `GET /mlApplicationInstanceViews`, in pages. See
    /// [`ListMlApplicationInstanceViews`](crate::operations::ListMlApplicationInstanceViews).
    pub fn list_ml_application_instance_views(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListMlApplicationInstanceViews {
        ListMlApplicationInstanceViews::new(&self.client, compartment_id.into())
    }

    /// Lists the ML application instances of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose instances to list.
    ///
    /// `GET /mlApplicationInstances`, in pages. See
    /// [`ListMlApplicationInstances`](crate::operations::ListMlApplicationInstances).
    pub fn list_ml_application_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListMlApplicationInstances {
        ListMlApplicationInstances::new(&self.client, compartment_id.into())
    }

    /// Lists the ML applications of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose ML applications to list.
    ///
    /// `GET /mlApplications`, in pages. See
    /// [`ListMlApplications`](crate::operations::ListMlApplications).
    pub fn list_ml_applications(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListMlApplications {
        ListMlApplications::new(&self.client, compartment_id.into())
    }

    /// Lists the signatures of a model's artifact.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `compartment_id`: The OCID of the compartment that the signatures are in.
    ///
    /// `GET /models/{modelId}/artifactSignatures`, in pages. See
    /// [`ListModelArtifactSignatures`](crate::operations::ListModelArtifactSignatures).
    pub fn list_model_artifact_signatures(
        &self,
        model_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> ListModelArtifactSignatures {
        ListModelArtifactSignatures::new(
            &self.client,
            model_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the models of a group deployment and how each of them is doing.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    /// - `compartment_id`: The OCID of the compartment that the models are in.
    ///
    /// `GET /modelDeployments/{modelDeploymentId}/models/modelState`, in pages. See
    /// [`ListModelDeploymentModelStates`](crate::operations::ListModelDeploymentModelStates).
    pub fn list_model_deployment_model_states(
        &self,
        model_deployment_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> ListModelDeploymentModelStates {
        ListModelDeploymentModelStates::new(
            &self.client,
            model_deployment_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the shapes that model deployments can run on.
    ///
    /// - `compartment_id`: The OCID of the compartment to list the shapes for.
    ///
    /// `GET /modelDeploymentShapes`, in pages. See
    /// [`ListModelDeploymentShapes`](crate::operations::ListModelDeploymentShapes).
    pub fn list_model_deployment_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListModelDeploymentShapes {
        ListModelDeploymentShapes::new(&self.client, compartment_id.into())
    }

    /// Lists the model deployments of a compartment. It takes at most one filter besides the
    /// compartment; more is an error.
    ///
    /// - `compartment_id`: The OCID of the compartment whose model deployments to list.
    ///
    /// `GET /modelDeployments`, in pages. See
    /// [`ListModelDeployments`](crate::operations::ListModelDeployments).
    pub fn list_model_deployments(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListModelDeployments {
        ListModelDeployments::new(&self.client, compartment_id.into())
    }

    /// Lists the models of a model group.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `compartment_id`: The OCID of the compartment that the models are in.
    ///
    /// `GET /modelGroups/{modelGroupId}/models`, in pages. See
    /// [`ListModelGroupModels`](crate::operations::ListModelGroupModels).
    pub fn list_model_group_models(
        &self,
        model_group_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> ListModelGroupModels {
        ListModelGroupModels::new(
            &self.client,
            model_group_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the model group version histories of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose model group version histories to
    ///   list.
    ///
    /// `GET /modelGroupVersionHistory`, in pages. See
    /// [`ListModelGroupVersionHistories`](crate::operations::ListModelGroupVersionHistories).
    pub fn list_model_group_version_histories(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListModelGroupVersionHistories {
        ListModelGroupVersionHistories::new(&self.client, compartment_id.into())
    }

    /// Lists the model groups of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose model groups to list.
    ///
    /// `GET /modelGroups`, in pages. See [`ListModelGroups`](crate::operations::ListModelGroups).
    pub fn list_model_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListModelGroups {
        ListModelGroups::new(&self.client, compartment_id.into())
    }

    /// Lists the model version sets of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose model version sets to list.
    ///
    /// `GET /modelVersionSets`, in pages. See
    /// [`ListModelVersionSets`](crate::operations::ListModelVersionSets).
    pub fn list_model_version_sets(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListModelVersionSets {
        ListModelVersionSets::new(&self.client, compartment_id.into())
    }

    /// Lists the models of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose models to list.
    ///
    /// `GET /models`, in pages. See [`ListModels`](crate::operations::ListModels).
    pub fn list_models(&self, compartment_id: impl Into<String>) -> ListModels {
        ListModels::new(&self.client, compartment_id.into())
    }

    /// Lists the shapes that notebook sessions can run on.
    ///
    /// - `compartment_id`: The OCID of the compartment to list the shapes for.
    ///
    /// `GET /notebookSessionShapes`, in pages. See
    /// [`ListNotebookSessionShapes`](crate::operations::ListNotebookSessionShapes).
    pub fn list_notebook_session_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListNotebookSessionShapes {
        ListNotebookSessionShapes::new(&self.client, compartment_id.into())
    }

    /// Lists the notebook sessions of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose notebook sessions to list.
    ///
    /// `GET /notebookSessions`, in pages. See
    /// [`ListNotebookSessions`](crate::operations::ListNotebookSessions).
    pub fn list_notebook_sessions(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListNotebookSessions {
        ListNotebookSessions::new(&self.client, compartment_id.into())
    }

    /// Lists the pipeline runs of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose pipeline runs to list.
    ///
    /// `GET /pipelineRuns`, in pages. See
    /// [`ListPipelineRuns`](crate::operations::ListPipelineRuns).
    pub fn list_pipeline_runs(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListPipelineRuns {
        ListPipelineRuns::new(&self.client, compartment_id.into())
    }

    /// Lists the pipelines of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose pipelines to list.
    ///
    /// `GET /pipelines`, in pages. See [`ListPipelines`](crate::operations::ListPipelines).
    pub fn list_pipelines(&self, compartment_id: impl Into<String>) -> ListPipelines {
        ListPipelines::new(&self.client, compartment_id.into())
    }

    /// Lists the projects of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose projects to list.
    ///
    /// `GET /projects`, in pages. See [`ListProjects`](crate::operations::ListProjects).
    pub fn list_projects(&self, compartment_id: impl Into<String>) -> ListProjects {
        ListProjects::new(&self.client, compartment_id.into())
    }

    /// Lists the schedules of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment whose schedules to list.
    ///
    /// `GET /schedules`, in pages. See [`ListSchedules`](crate::operations::ListSchedules).
    pub fn list_schedules(&self, compartment_id: impl Into<String>) -> ListSchedules {
        ListSchedules::new(&self.client, compartment_id.into())
    }

    /// Lists what went wrong in a work request. There is nothing until it fails.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/errors`, in pages. See
    /// [`ListWorkRequestErrors`](crate::operations::ListWorkRequestErrors).
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestErrors {
        ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log of a work request, step by step.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/logs`, in pages. See
    /// [`ListWorkRequestLogs`](crate::operations::ListWorkRequestLogs).
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestLogs {
        ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests of a compartment, or those about one resource.
    ///
    /// - `compartment_id`: The OCID of the compartment whose work requests to list.
    ///
    /// `GET /workRequests`, in pages. See
    /// [`ListWorkRequests`](crate::operations::ListWorkRequests).
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListWorkRequests {
        ListWorkRequests::new(&self.client, compartment_id.into())
    }

    /// Uploads a package for an ML application implementation, which makes a new version of it.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    /// - `body`: The bytes to send.
    ///
    /// `PUT /mlApplicationImplementations/{mlApplicationImplementationId}/mlApplicationPackage`.
    /// See [`PutMlApplicationPackage`](crate::operations::PutMlApplicationPackage).
    pub fn put_ml_application_package(
        &self,
        ml_application_implementation_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> PutMlApplicationPackage {
        PutMlApplicationPackage::new(
            &self.client,
            ml_application_implementation_id.into(),
            body.into(),
        )
    }

    /// Recovers an ML application instance view after the provider has fixed the cause. It needs
    /// the substate `RECOVERABLE_PROVIDER_ISSUE` or `RECOVERABLE_SERVICE_ISSUE`.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    ///
    /// `POST /mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/recover`. See
    /// [`RecoverMlApplicationInstanceView`](crate::operations::RecoverMlApplicationInstanceView).
    pub fn recover_ml_application_instance_view(
        &self,
        ml_application_instance_view_id: impl Into<String>,
    ) -> RecoverMlApplicationInstanceView {
        RecoverMlApplicationInstanceView::new(
            &self.client,
            ml_application_instance_view_id.into(),
        )
    }

    /// Tells where in Object Storage a model's artifact lies. It is then used from there instead
    /// of being uploaded.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `register_model_artifact_reference_details`: What to send:
    ///   [`RegisterModelArtifactReferenceDetails`](crate::models::RegisterModelArtifactReferenceDetails).
    ///
    /// `POST /models/{modelId}/actions/registerArtifactReference`. See
    /// [`RegisterModelArtifactReference`](crate::operations::RegisterModelArtifactReference).
    pub fn register_model_artifact_reference(
        &self,
        model_id: impl Into<String>,
        register_model_artifact_reference_details: RegisterModelArtifactReferenceDetails,
    ) -> RegisterModelArtifactReference {
        RegisterModelArtifactReference::new(
            &self.client,
            model_id.into(),
            register_model_artifact_reference_details,
        )
    }

    /// Brings an archived model artifact back for a number of hours.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `POST /models/{modelId}/actions/restore`. See
    /// [`RestoreArchivedModelArtifact`](crate::operations::RestoreArchivedModelArtifact).
    pub fn restore_archived_model_artifact(
        &self,
        model_id: impl Into<String>,
    ) -> RestoreArchivedModelArtifact {
        RestoreArchivedModelArtifact::new(&self.client, model_id.into())
    }

    /// Fires a trigger of an ML application instance, which starts its flow. This is for the
    /// consumer.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    /// - `trigger_ml_application_instance_flow_details`: What to send:
    ///   [`TriggerMlApplicationInstanceFlowDetails`](crate::models::TriggerMlApplicationInstanceFlowDetails).
    ///
    /// `POST /mlApplicationInstances/{mlApplicationInstanceId}/actions/trigger`. See
    /// [`TriggerMlApplicationInstanceFlow`](crate::operations::TriggerMlApplicationInstanceFlow).
    pub fn trigger_ml_application_instance_flow(
        &self,
        ml_application_instance_id: impl Into<String>,
        trigger_ml_application_instance_flow_details: TriggerMlApplicationInstanceFlowDetails,
    ) -> TriggerMlApplicationInstanceFlow {
        TriggerMlApplicationInstanceFlow::new(
            &self.client,
            ml_application_instance_id.into(),
            trigger_ml_application_instance_flow_details,
        )
    }

    /// Fires a trigger of an ML application instance view, which starts its flow. This is for the
    /// provider.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `trigger_ml_application_instance_view_flow_details`: What to send:
    ///   [`TriggerMlApplicationInstanceViewFlowDetails`](crate::models::TriggerMlApplicationInstanceViewFlowDetails).
    ///
    /// `POST /mlApplicationInstanceViews/{mlApplicationInstanceViewId}/actions/trigger`. See
    /// [`TriggerMlApplicationInstanceViewFlow`](crate::operations::TriggerMlApplicationInstanceViewFlow).
    pub fn trigger_ml_application_instance_view_flow(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        trigger_ml_application_instance_view_flow_details: TriggerMlApplicationInstanceViewFlowDetails,
    ) -> TriggerMlApplicationInstanceViewFlow {
        TriggerMlApplicationInstanceViewFlow::new(
            &self.client,
            ml_application_instance_view_id.into(),
            trigger_ml_application_instance_view_flow_details,
        )
    }

    /// Changes a compute target, such as its instances or how it scales.
    ///
    /// - `compute_target_id`: The OCID of the compute target.
    /// - `update_compute_target_details`: What to send:
    ///   [`UpdateComputeTargetDetails`](crate::models::UpdateComputeTargetDetails).
    ///
    /// `PUT /computeTargets/{computeTargetId}`. See
    /// [`UpdateComputeTarget`](crate::operations::UpdateComputeTarget).
    pub fn update_compute_target(
        &self,
        compute_target_id: impl Into<String>,
        update_compute_target_details: UpdateComputeTargetDetails,
    ) -> UpdateComputeTarget {
        UpdateComputeTarget::new(
            &self.client,
            compute_target_id.into(),
            update_compute_target_details,
        )
    }

    /// Changes the name, description, security groups or tags of a private endpoint. Changes that
    /// would make it the same as another one fail with status 409.
    ///
    /// - `data_science_private_endpoint_id`: The OCID of the private endpoint.
    /// - `update_data_science_private_endpoint_details`: What to send:
    ///   [`UpdateDataSciencePrivateEndpointDetails`](crate::models::UpdateDataSciencePrivateEndpointDetails).
    ///
    /// `PUT /dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}`. See
    /// [`UpdateDataSciencePrivateEndpoint`](crate::operations::UpdateDataSciencePrivateEndpoint).
    pub fn update_data_science_private_endpoint(
        &self,
        data_science_private_endpoint_id: impl Into<String>,
        update_data_science_private_endpoint_details: UpdateDataSciencePrivateEndpointDetails,
    ) -> UpdateDataSciencePrivateEndpoint {
        UpdateDataSciencePrivateEndpoint::new(
            &self.client,
            data_science_private_endpoint_id.into(),
            update_data_science_private_endpoint_details,
        )
    }

    /// Changes the name, description, infrastructure, storage mounts or tags of a job.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `update_job_details`: What to send:
    ///   [`UpdateJobDetails`](crate::models::UpdateJobDetails).
    ///
    /// `PUT /jobs/{jobId}`. See [`UpdateJob`](crate::operations::UpdateJob).
    pub fn update_job(
        &self,
        job_id: impl Into<String>,
        update_job_details: UpdateJobDetails,
    ) -> UpdateJob {
        UpdateJob::new(&self.client, job_id.into(), update_job_details)
    }

    /// Changes the name or the tags of a job run.
    ///
    /// - `job_run_id`: The OCID of the job run.
    /// - `update_job_run_details`: What to send:
    ///   [`UpdateJobRunDetails`](crate::models::UpdateJobRunDetails).
    ///
    /// `PUT /jobRuns/{jobRunId}`. See [`UpdateJobRun`](crate::operations::UpdateJobRun).
    pub fn update_job_run(
        &self,
        job_run_id: impl Into<String>,
        update_job_run_details: UpdateJobRunDetails,
    ) -> UpdateJobRun {
        UpdateJobRun::new(&self.client, job_run_id.into(), update_job_run_details)
    }

    /// Changes the description or the tags of an ML application.
    ///
    /// - `ml_application_id`: The OCID of the ML application.
    /// - `update_ml_application_details`: What to send:
    ///   [`UpdateMlApplicationDetails`](crate::models::UpdateMlApplicationDetails).
    ///
    /// `PUT /mlApplications/{mlApplicationId}`. See
    /// [`UpdateMlApplication`](crate::operations::UpdateMlApplication).
    pub fn update_ml_application(
        &self,
        ml_application_id: impl Into<String>,
        update_ml_application_details: UpdateMlApplicationDetails,
    ) -> UpdateMlApplication {
        UpdateMlApplication::new(
            &self.client,
            ml_application_id.into(),
            update_ml_application_details,
        )
    }

    /// Changes the logging, the migration destinations or the tags of an ML application
    /// implementation.
    ///
    /// - `ml_application_implementation_id`: The OCID of the ML application implementation.
    /// - `update_ml_application_implementation_details`: What to send:
    ///   [`UpdateMlApplicationImplementationDetails`](crate::models::UpdateMlApplicationImplementationDetails).
    ///
    /// `PUT /mlApplicationImplementations/{mlApplicationImplementationId}`. See
    /// [`UpdateMlApplicationImplementation`](crate::operations::UpdateMlApplicationImplementation).
    pub fn update_ml_application_implementation(
        &self,
        ml_application_implementation_id: impl Into<String>,
        update_ml_application_implementation_details: UpdateMlApplicationImplementationDetails,
    ) -> UpdateMlApplicationImplementation {
        UpdateMlApplicationImplementation::new(
            &self.client,
            ml_application_implementation_id.into(),
            update_ml_application_implementation_details,
        )
    }

    /// Changes the tags of a version of an ML application implementation.
    ///
    /// - `ml_application_implementation_version_id`: The OCID of the version of the ML application
    ///   implementation.
    /// - `update_ml_application_implementation_version_details`: What to send:
    ///   [`UpdateMlApplicationImplementationVersionDetails`](crate::models::UpdateMlApplicationImplementationVersionDetails).
    ///
    /// `PUT /mlApplicationImplementationVersions/{mlApplicationImplementationVersionId}`. See
    /// [`UpdateMlApplicationImplementationVersion`](crate::operations::UpdateMlApplicationImplementationVersion).
    pub fn update_ml_application_implementation_version(
        &self,
        ml_application_implementation_version_id: impl Into<String>,
        update_ml_application_implementation_version_details: UpdateMlApplicationImplementationVersionDetails,
    ) -> UpdateMlApplicationImplementationVersion {
        UpdateMlApplicationImplementationVersion::new(
            &self.client,
            ml_application_implementation_version_id.into(),
            update_ml_application_implementation_version_details,
        )
    }

    /// Changes an ML application instance: its configuration, its implementation, or whether it is
    /// active.
    ///
    /// - `ml_application_instance_id`: The OCID of the ML application instance.
    /// - `update_ml_application_instance_details`: What to send:
    ///   [`UpdateMlApplicationInstanceDetails`](crate::models::UpdateMlApplicationInstanceDetails).
    ///
    /// `PUT /mlApplicationInstances/{mlApplicationInstanceId}`. See
    /// [`UpdateMlApplicationInstance`](crate::operations::UpdateMlApplicationInstance).
    pub fn update_ml_application_instance(
        &self,
        ml_application_instance_id: impl Into<String>,
        update_ml_application_instance_details: UpdateMlApplicationInstanceDetails,
    ) -> UpdateMlApplicationInstance {
        UpdateMlApplicationInstance::new(
            &self.client,
            ml_application_instance_id.into(),
            update_ml_application_instance_details,
        )
    }

    /// Changes the tags of an ML application instance view.
    ///
    /// - `ml_application_instance_view_id`: The OCID of the ML application instance view.
    /// - `update_ml_application_instance_view_details`: What to send:
    ///   [`UpdateMlApplicationInstanceViewDetails`](crate::models::UpdateMlApplicationInstanceViewDetails).
    ///
    /// `PUT /mlApplicationInstanceViews/{mlApplicationInstanceViewId}`. See
    /// [`UpdateMlApplicationInstanceView`](crate::operations::UpdateMlApplicationInstanceView).
    pub fn update_ml_application_instance_view(
        &self,
        ml_application_instance_view_id: impl Into<String>,
        update_ml_application_instance_view_details: UpdateMlApplicationInstanceViewDetails,
    ) -> UpdateMlApplicationInstanceView {
        UpdateMlApplicationInstanceView::new(
            &self.client,
            ml_application_instance_view_id.into(),
            update_ml_application_instance_view_details,
        )
    }

    /// Changes what the catalog says of a model, such as name, metadata and tags; the artifact
    /// stays.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `update_model_details`: What to send:
    ///   [`UpdateModelDetails`](crate::models::UpdateModelDetails).
    ///
    /// `PUT /models/{modelId}`. See [`UpdateModel`](crate::operations::UpdateModel).
    pub fn update_model(
        &self,
        model_id: impl Into<String>,
        update_model_details: UpdateModelDetails,
    ) -> UpdateModel {
        UpdateModel::new(&self.client, model_id.into(), update_model_details)
    }

    /// Changes the name or the tags of a model artifact signature.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    /// - `update_model_artifact_signature_details`: What to send:
    ///   [`UpdateModelArtifactSignatureDetails`](crate::models::UpdateModelArtifactSignatureDetails).
    ///
    /// `PUT /models/{modelId}/artifactSignatures/{artifactSignatureId}`. See
    /// [`UpdateModelArtifactSignature`](crate::operations::UpdateModelArtifactSignature).
    pub fn update_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
        update_model_artifact_signature_details: UpdateModelArtifactSignatureDetails,
    ) -> UpdateModelArtifactSignature {
        UpdateModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
            update_model_artifact_signature_details,
        )
    }

    /// Replaces the file of a custom metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `body`: The bytes to send.
    ///
    /// `PUT /models/{modelId}/customMetadata/{metadatumKeyName}/artifact`. See
    /// [`UpdateModelCustomMetadatumArtifact`](crate::operations::UpdateModelCustomMetadatumArtifact).
    pub fn update_model_custom_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> UpdateModelCustomMetadatumArtifact {
        UpdateModelCustomMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
            body.into(),
        )
    }

    /// Replaces the file of a defined metadata entry.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `metadatum_key_name`: The key of the metadata entry.
    /// - `body`: The bytes to send.
    ///
    /// `PUT /models/{modelId}/definedMetadata/{metadatumKeyName}/artifact`. See
    /// [`UpdateModelDefinedMetadatumArtifact`](crate::operations::UpdateModelDefinedMetadatumArtifact).
    pub fn update_model_defined_metadatum_artifact(
        &self,
        model_id: impl Into<String>,
        metadatum_key_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> UpdateModelDefinedMetadatumArtifact {
        UpdateModelDefinedMetadatumArtifact::new(
            &self.client,
            model_id.into(),
            metadatum_key_name.into(),
            body.into(),
        )
    }

    /// Changes a model deployment. While it is active only some settings can change, without
    /// downtime; all can while it is inactive, and then take effect on activation.
    ///
    /// - `model_deployment_id`: The OCID of the model deployment.
    /// - `update_model_deployment_details`: What to send:
    ///   [`UpdateModelDeploymentDetails`](crate::models::UpdateModelDeploymentDetails).
    ///
    /// `PUT /modelDeployments/{modelDeploymentId}`. See
    /// [`UpdateModelDeployment`](crate::operations::UpdateModelDeployment).
    pub fn update_model_deployment(
        &self,
        model_deployment_id: impl Into<String>,
        update_model_deployment_details: UpdateModelDeploymentDetails,
    ) -> UpdateModelDeployment {
        UpdateModelDeployment::new(
            &self.client,
            model_deployment_id.into(),
            update_model_deployment_details,
        )
    }

    /// Changes the name, description, label, tags or version history of a model group; its models
    /// cannot change.
    ///
    /// - `model_group_id`: The OCID of the model group.
    /// - `update_model_group_details`: What to send:
    ///   [`UpdateModelGroupDetails`](crate::models::UpdateModelGroupDetails).
    ///
    /// `PUT /modelGroups/{modelGroupId}`. See
    /// [`UpdateModelGroup`](crate::operations::UpdateModelGroup).
    pub fn update_model_group(
        &self,
        model_group_id: impl Into<String>,
        update_model_group_details: UpdateModelGroupDetails,
    ) -> UpdateModelGroup {
        UpdateModelGroup::new(
            &self.client,
            model_group_id.into(),
            update_model_group_details,
        )
    }

    /// Changes a model group version history, such as which model group is the newest.
    ///
    /// - `model_group_version_history_id`: The OCID of the version history.
    /// - `update_model_group_version_history_details`: What to send:
    ///   [`UpdateModelGroupVersionHistoryDetails`](crate::models::UpdateModelGroupVersionHistoryDetails).
    ///
    /// `PUT /modelGroupVersionHistory/{modelGroupVersionHistoryId}`. See
    /// [`UpdateModelGroupVersionHistory`](crate::operations::UpdateModelGroupVersionHistory).
    pub fn update_model_group_version_history(
        &self,
        model_group_version_history_id: impl Into<String>,
        update_model_group_version_history_details: UpdateModelGroupVersionHistoryDetails,
    ) -> UpdateModelGroupVersionHistory {
        UpdateModelGroupVersionHistory::new(
            &self.client,
            model_group_version_history_id.into(),
            update_model_group_version_history_details,
        )
    }

    /// Changes the record of where a model comes from.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `update_model_provenance_details`: What to send:
    ///   [`UpdateModelProvenanceDetails`](crate::models::UpdateModelProvenanceDetails).
    ///
    /// `PUT /models/{modelId}/provenance`. See
    /// [`UpdateModelProvenance`](crate::operations::UpdateModelProvenance).
    pub fn update_model_provenance(
        &self,
        model_id: impl Into<String>,
        update_model_provenance_details: UpdateModelProvenanceDetails,
    ) -> UpdateModelProvenance {
        UpdateModelProvenance::new(
            &self.client,
            model_id.into(),
            update_model_provenance_details,
        )
    }

    /// Changes the description or the tags of a model version set.
    ///
    /// - `model_version_set_id`: The OCID of the model version set.
    /// - `update_model_version_set_details`: What to send:
    ///   [`UpdateModelVersionSetDetails`](crate::models::UpdateModelVersionSetDetails).
    ///
    /// `PUT /modelVersionSets/{modelVersionSetId}`. See
    /// [`UpdateModelVersionSet`](crate::operations::UpdateModelVersionSet).
    pub fn update_model_version_set(
        &self,
        model_version_set_id: impl Into<String>,
        update_model_version_set_details: UpdateModelVersionSetDetails,
    ) -> UpdateModelVersionSet {
        UpdateModelVersionSet::new(
            &self.client,
            model_version_set_id.into(),
            update_model_version_set_details,
        )
    }

    /// Changes a notebook session. Shape, subnet and storage can change only while it is inactive,
    /// and take effect on activation.
    ///
    /// - `notebook_session_id`: The OCID of the notebook session.
    /// - `update_notebook_session_details`: What to send:
    ///   [`UpdateNotebookSessionDetails`](crate::models::UpdateNotebookSessionDetails).
    ///
    /// `PUT /notebookSessions/{notebookSessionId}`. See
    /// [`UpdateNotebookSession`](crate::operations::UpdateNotebookSession).
    pub fn update_notebook_session(
        &self,
        notebook_session_id: impl Into<String>,
        update_notebook_session_details: UpdateNotebookSessionDetails,
    ) -> UpdateNotebookSession {
        UpdateNotebookSession::new(
            &self.client,
            notebook_session_id.into(),
            update_notebook_session_details,
        )
    }

    /// Changes a pipeline. Of the steps only their configuration can change.
    ///
    /// - `pipeline_id`: The OCID of the pipeline.
    /// - `update_pipeline_details`: What to send:
    ///   [`UpdatePipelineDetails`](crate::models::UpdatePipelineDetails).
    ///
    /// `PUT /pipelines/{pipelineId}`. See [`UpdatePipeline`](crate::operations::UpdatePipeline).
    pub fn update_pipeline(
        &self,
        pipeline_id: impl Into<String>,
        update_pipeline_details: UpdatePipelineDetails,
    ) -> UpdatePipeline {
        UpdatePipeline::new(&self.client, pipeline_id.into(), update_pipeline_details)
    }

    /// Changes the name or the tags of a pipeline run.
    ///
    /// - `pipeline_run_id`: The OCID of the pipeline run.
    /// - `update_pipeline_run_details`: What to send:
    ///   [`UpdatePipelineRunDetails`](crate::models::UpdatePipelineRunDetails).
    ///
    /// `PUT /pipelineRuns/{pipelineRunId}`. See
    /// [`UpdatePipelineRun`](crate::operations::UpdatePipelineRun).
    pub fn update_pipeline_run(
        &self,
        pipeline_run_id: impl Into<String>,
        update_pipeline_run_details: UpdatePipelineRunDetails,
    ) -> UpdatePipelineRun {
        UpdatePipelineRun::new(
            &self.client,
            pipeline_run_id.into(),
            update_pipeline_run_details,
        )
    }

    /// Changes the name, the description or the tags of a project.
    ///
    /// - `project_id`: The OCID of the project.
    /// - `update_project_details`: What to send:
    ///   [`UpdateProjectDetails`](crate::models::UpdateProjectDetails).
    ///
    /// `PUT /projects/{projectId}`. See [`UpdateProject`](crate::operations::UpdateProject).
    pub fn update_project(
        &self,
        project_id: impl Into<String>,
        update_project_details: UpdateProjectDetails,
    ) -> UpdateProject {
        UpdateProject::new(&self.client, project_id.into(), update_project_details)
    }

    /// Changes a schedule: when it fires, what it does, or its names and tags.
    ///
    /// - `schedule_id`: The OCID of the schedule.
    /// - `update_schedule_details`: What to send:
    ///   [`UpdateScheduleDetails`](crate::models::UpdateScheduleDetails).
    ///
    /// `PUT /schedules/{scheduleId}`. See [`UpdateSchedule`](crate::operations::UpdateSchedule).
    pub fn update_schedule(
        &self,
        schedule_id: impl Into<String>,
        update_schedule_details: UpdateScheduleDetails,
    ) -> UpdateSchedule {
        UpdateSchedule::new(&self.client, schedule_id.into(), update_schedule_details)
    }

    /// Checks whether the artifact still is what the signature was made for.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `artifact_signature_id`: The OCID of the model artifact signature.
    ///
    /// `POST /models/{modelId}/artifactSignatures/{artifactSignatureId}/actions/verify`. See
    /// [`VerifyModelArtifactSignature`](crate::operations::VerifyModelArtifactSignature).
    pub fn verify_model_artifact_signature(
        &self,
        model_id: impl Into<String>,
        artifact_signature_id: impl Into<String>,
    ) -> VerifyModelArtifactSignature {
        VerifyModelArtifactSignature::new(
            &self.client,
            model_id.into(),
            artifact_signature_id.into(),
        )
    }
}

oci_sdk_core::client!(DataScienceClient);
