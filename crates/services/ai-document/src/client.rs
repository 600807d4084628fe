// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ai-document", "https://document.aiservice.{region}.oci.{secondLevelDomain}", "/20221109")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Document Understanding API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ai_document::{AIServiceDocumentClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ai_document::Error> {
/// let config = Config::load().await?;
/// let client = AIServiceDocumentClient::new(&config)?;
///
/// let mut items = client.list_models().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AIServiceDocumentClient {
    client: Client,
}

impl AIServiceDocumentClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Analyze document
impl AIServiceDocumentClient {
    /// Analyzes the document.
    ///
    /// - `analyze_document_details`: The request body:
    ///   [`AnalyzeDocumentDetails`](crate::models::AnalyzeDocumentDetails).
    #[inline]
    pub fn analyze_document(
        &self,
        analyze_document_details: models::AnalyzeDocumentDetails,
    ) -> operations::AnalyzeDocument {
        operations::AnalyzeDocument::new(&self.client, analyze_document_details)
    }
}

/// # Model
impl AIServiceDocumentClient {
    /// Adds a model lock.
    ///
    /// - `model_id`: The ID of the model.
    /// - `add_model_lock_details`: The request body:
    ///   [`AddModelLockDetails`](crate::models::AddModelLockDetails).
    pub fn add_model_lock(
        &self,
        model_id: impl Into<String>,
        add_model_lock_details: models::AddModelLockDetails,
    ) -> operations::AddModelLock {
        operations::AddModelLock::new(&self.client, model_id.into(), add_model_lock_details)
    }

    /// Moves the model to another compartment.
    ///
    /// - `model_id`: The ID of the model.
    /// - `change_model_compartment_details`: The request body:
    ///   [`ChangeModelCompartmentDetails`](crate::models::ChangeModelCompartmentDetails).
    pub fn change_model_compartment(
        &self,
        model_id: impl Into<String>,
        change_model_compartment_details: models::ChangeModelCompartmentDetails,
    ) -> operations::ChangeModelCompartment {
        operations::ChangeModelCompartment::new(
            &self.client,
            model_id.into(),
            change_model_compartment_details,
        )
    }

    /// Creates a model.
    ///
    /// - `create_model_details`: The request body:
    ///   [`CreateModelDetails`](crate::models::CreateModelDetails).
    #[inline]
    pub fn create_model(
        &self,
        create_model_details: models::CreateModelDetails,
    ) -> operations::CreateModel {
        operations::CreateModel::new(&self.client, create_model_details)
    }

    /// Deletes the model.
    ///
    /// - `model_id`: The ID of the model.
    pub fn delete_model(&self, model_id: impl Into<String>) -> operations::DeleteModel {
        operations::DeleteModel::new(&self.client, model_id.into())
    }

    /// Gets the model.
    ///
    /// - `model_id`: The ID of the model.
    pub fn get_model(&self, model_id: impl Into<String>) -> operations::GetModel {
        operations::GetModel::new(&self.client, model_id.into())
    }

    /// Lists the models.
    #[inline]
    pub fn list_models(&self) -> operations::ListModels {
        operations::ListModels::new(&self.client)
    }

    /// Patches the model.
    ///
    /// - `model_id`: The ID of the model.
    /// - `patch_model_details`: The request body:
    ///   [`PatchModelDetails`](crate::models::PatchModelDetails).
    pub fn patch_model(
        &self,
        model_id: impl Into<String>,
        patch_model_details: models::PatchModelDetails,
    ) -> operations::PatchModel {
        operations::PatchModel::new(&self.client, model_id.into(), patch_model_details)
    }

    /// Removes the model lock.
    ///
    /// - `model_id`: The ID of the model.
    /// - `remove_model_lock_details`: The request body:
    ///   [`RemoveModelLockDetails`](crate::models::RemoveModelLockDetails).
    pub fn remove_model_lock(
        &self,
        model_id: impl Into<String>,
        remove_model_lock_details: models::RemoveModelLockDetails,
    ) -> operations::RemoveModelLock {
        operations::RemoveModelLock::new(&self.client, model_id.into(), remove_model_lock_details)
    }

    /// Updates the model.
    ///
    /// - `model_id`: The ID of the model.
    /// - `update_model_details`: The request body:
    ///   [`UpdateModelDetails`](crate::models::UpdateModelDetails).
    pub fn update_model(
        &self,
        model_id: impl Into<String>,
        update_model_details: models::UpdateModelDetails,
    ) -> operations::UpdateModel {
        operations::UpdateModel::new(&self.client, model_id.into(), update_model_details)
    }
}

/// # Model type information
impl AIServiceDocumentClient {
    /// Gets the model type.
    ///
    /// - `model_type`: The type of the model.
    pub fn get_model_type(&self, model_type: impl Into<String>) -> operations::GetModelType {
        operations::GetModelType::new(&self.client, model_type.into())
    }
}

/// # Processor job
impl AIServiceDocumentClient {
    /// Cancels the processor job.
    ///
    /// - `processor_job_id`: The ID of the processor job.
    pub fn cancel_processor_job(
        &self,
        processor_job_id: impl Into<String>,
    ) -> operations::CancelProcessorJob {
        operations::CancelProcessorJob::new(&self.client, processor_job_id.into())
    }

    /// Creates a processor job.
    ///
    /// - `create_processor_job_details`: The request body:
    ///   [`CreateProcessorJobDetails`](crate::models::CreateProcessorJobDetails).
    #[inline]
    pub fn create_processor_job(
        &self,
        create_processor_job_details: models::CreateProcessorJobDetails,
    ) -> operations::CreateProcessorJob {
        operations::CreateProcessorJob::new(&self.client, create_processor_job_details)
    }

    /// Gets the processor job.
    ///
    /// - `processor_job_id`: The ID of the processor job.
    pub fn get_processor_job(
        &self,
        processor_job_id: impl Into<String>,
    ) -> operations::GetProcessorJob {
        operations::GetProcessorJob::new(&self.client, processor_job_id.into())
    }
}

/// # Project
impl AIServiceDocumentClient {
    /// Adds a project lock.
    ///
    /// - `project_id`: The OCID of the project.
    /// - `add_project_lock_details`: The request body:
    ///   [`AddProjectLockDetails`](crate::models::AddProjectLockDetails).
    pub fn add_project_lock(
        &self,
        project_id: impl Into<String>,
        add_project_lock_details: models::AddProjectLockDetails,
    ) -> operations::AddProjectLock {
        operations::AddProjectLock::new(&self.client, project_id.into(), add_project_lock_details)
    }

    /// Moves the project to another compartment.
    ///
    /// - `project_id`: The OCID of the project.
    /// - `change_project_compartment_details`: The request body:
    ///   [`ChangeProjectCompartmentDetails`](crate::models::ChangeProjectCompartmentDetails).
    pub fn change_project_compartment(
        &self,
        project_id: impl Into<String>,
        change_project_compartment_details: models::ChangeProjectCompartmentDetails,
    ) -> operations::ChangeProjectCompartment {
        operations::ChangeProjectCompartment::new(
            &self.client,
            project_id.into(),
            change_project_compartment_details,
        )
    }

    /// Creates a project.
    ///
    /// - `create_project_details`: The request body:
    ///   [`CreateProjectDetails`](crate::models::CreateProjectDetails).
    #[inline]
    pub fn create_project(
        &self,
        create_project_details: models::CreateProjectDetails,
    ) -> operations::CreateProject {
        operations::CreateProject::new(&self.client, create_project_details)
    }

    /// Deletes the project.
    ///
    /// - `project_id`: The OCID of the project.
    pub fn delete_project(&self, project_id: impl Into<String>) -> operations::DeleteProject {
        operations::DeleteProject::new(&self.client, project_id.into())
    }

    /// Gets the project.
    ///
    /// - `project_id`: The OCID of the project.
    pub fn get_project(&self, project_id: impl Into<String>) -> operations::GetProject {
        operations::GetProject::new(&self.client, project_id.into())
    }

    /// Lists the projects.
    #[inline]
    pub fn list_projects(&self) -> operations::ListProjects {
        operations::ListProjects::new(&self.client)
    }

    /// Removes the project lock.
    ///
    /// - `project_id`: The OCID of the project.
    /// - `remove_project_lock_details`: The request body:
    ///   [`RemoveProjectLockDetails`](crate::models::RemoveProjectLockDetails).
    pub fn remove_project_lock(
        &self,
        project_id: impl Into<String>,
        remove_project_lock_details: models::RemoveProjectLockDetails,
    ) -> operations::RemoveProjectLock {
        operations::RemoveProjectLock::new(
            &self.client,
            project_id.into(),
            remove_project_lock_details,
        )
    }

    /// Updates the project.
    ///
    /// - `project_id`: The OCID of the project.
    /// - `update_project_details`: The request body:
    ///   [`UpdateProjectDetails`](crate::models::UpdateProjectDetails).
    pub fn update_project(
        &self,
        project_id: impl Into<String>,
        update_project_details: models::UpdateProjectDetails,
    ) -> operations::UpdateProject {
        operations::UpdateProject::new(&self.client, project_id.into(), update_project_details)
    }
}

/// # Work request
impl AIServiceDocumentClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(AIServiceDocumentClient);
