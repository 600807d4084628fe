// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ai-vision", "https://vision.aiservice.{region}.oci.{secondLevelDomain}", "/20220125")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Vision API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ai_vision::{AIServiceVisionClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ai_vision::Error> {
/// let config = Config::load().await?;
/// let client = AIServiceVisionClient::new(&config)?;
///
/// let mut items = client.list_stream_jobs().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AIServiceVisionClient {
    client: Client,
}

impl AIServiceVisionClient {
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
impl AIServiceVisionClient {
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

/// # Analyze image
impl AIServiceVisionClient {
    /// Analyzes the image.
    ///
    /// - `analyze_image_details`: The request body:
    ///   [`AnalyzeImageDetails`](crate::models::AnalyzeImageDetails).
    #[inline]
    pub fn analyze_image(
        &self,
        analyze_image_details: models::AnalyzeImageDetails,
    ) -> operations::AnalyzeImage {
        operations::AnalyzeImage::new(&self.client, analyze_image_details)
    }
}

/// # Document job
impl AIServiceVisionClient {
    /// Cancels the document job.
    ///
    /// - `document_job_id`: The ID of the document job.
    pub fn cancel_document_job(
        &self,
        document_job_id: impl Into<String>,
    ) -> operations::CancelDocumentJob {
        operations::CancelDocumentJob::new(&self.client, document_job_id.into())
    }

    /// Creates a document job.
    ///
    /// - `create_document_job_details`: The request body:
    ///   [`CreateDocumentJobDetails`](crate::models::CreateDocumentJobDetails).
    #[inline]
    pub fn create_document_job(
        &self,
        create_document_job_details: models::CreateDocumentJobDetails,
    ) -> operations::CreateDocumentJob {
        operations::CreateDocumentJob::new(&self.client, create_document_job_details)
    }

    /// Gets the document job.
    ///
    /// - `document_job_id`: The ID of the document job.
    pub fn get_document_job(
        &self,
        document_job_id: impl Into<String>,
    ) -> operations::GetDocumentJob {
        operations::GetDocumentJob::new(&self.client, document_job_id.into())
    }
}

/// # Image job
impl AIServiceVisionClient {
    /// Cancels the image job.
    ///
    /// - `image_job_id`: The ID of the image job.
    pub fn cancel_image_job(&self, image_job_id: impl Into<String>) -> operations::CancelImageJob {
        operations::CancelImageJob::new(&self.client, image_job_id.into())
    }

    /// Creates an image job.
    ///
    /// - `create_image_job_details`: The request body:
    ///   [`CreateImageJobDetails`](crate::models::CreateImageJobDetails).
    #[inline]
    pub fn create_image_job(
        &self,
        create_image_job_details: models::CreateImageJobDetails,
    ) -> operations::CreateImageJob {
        operations::CreateImageJob::new(&self.client, create_image_job_details)
    }

    /// Gets the image job.
    ///
    /// - `image_job_id`: The ID of the image job.
    pub fn get_image_job(&self, image_job_id: impl Into<String>) -> operations::GetImageJob {
        operations::GetImageJob::new(&self.client, image_job_id.into())
    }
}

/// # Model
impl AIServiceVisionClient {
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

/// # Project
impl AIServiceVisionClient {
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

/// # Stream group
impl AIServiceVisionClient {
    /// Moves the stream group to another compartment.
    ///
    /// - `stream_group_id`: The ID of the stream group.
    /// - `change_stream_group_compartment_details`: The request body:
    ///   [`ChangeStreamGroupCompartmentDetails`](crate::models::ChangeStreamGroupCompartmentDetails).
    pub fn change_stream_group_compartment(
        &self,
        stream_group_id: impl Into<String>,
        change_stream_group_compartment_details: models::ChangeStreamGroupCompartmentDetails,
    ) -> operations::ChangeStreamGroupCompartment {
        operations::ChangeStreamGroupCompartment::new(
            &self.client,
            stream_group_id.into(),
            change_stream_group_compartment_details,
        )
    }

    /// Creates a stream group.
    ///
    /// - `create_stream_group_details`: The request body:
    ///   [`CreateStreamGroupDetails`](crate::models::CreateStreamGroupDetails).
    #[inline]
    pub fn create_stream_group(
        &self,
        create_stream_group_details: models::CreateStreamGroupDetails,
    ) -> operations::CreateStreamGroup {
        operations::CreateStreamGroup::new(&self.client, create_stream_group_details)
    }

    /// Deletes the stream group.
    ///
    /// - `stream_group_id`: The ID of the stream group.
    pub fn delete_stream_group(
        &self,
        stream_group_id: impl Into<String>,
    ) -> operations::DeleteStreamGroup {
        operations::DeleteStreamGroup::new(&self.client, stream_group_id.into())
    }

    /// Gets the stream group.
    ///
    /// - `stream_group_id`: The ID of the stream group.
    pub fn get_stream_group(
        &self,
        stream_group_id: impl Into<String>,
    ) -> operations::GetStreamGroup {
        operations::GetStreamGroup::new(&self.client, stream_group_id.into())
    }

    /// Lists the stream groups.
    #[inline]
    pub fn list_stream_groups(&self) -> operations::ListStreamGroups {
        operations::ListStreamGroups::new(&self.client)
    }

    /// Updates the stream group.
    ///
    /// - `stream_group_id`: The ID of the stream group.
    /// - `update_stream_group_details`: The request body:
    ///   [`UpdateStreamGroupDetails`](crate::models::UpdateStreamGroupDetails).
    pub fn update_stream_group(
        &self,
        stream_group_id: impl Into<String>,
        update_stream_group_details: models::UpdateStreamGroupDetails,
    ) -> operations::UpdateStreamGroup {
        operations::UpdateStreamGroup::new(
            &self.client,
            stream_group_id.into(),
            update_stream_group_details,
        )
    }
}

/// # Stream job
impl AIServiceVisionClient {
    /// Moves the stream job to another compartment.
    ///
    /// - `stream_job_id`: The OCID of the stream job.
    /// - `change_stream_job_compartment_details`: The request body:
    ///   [`ChangeStreamJobCompartmentDetails`](crate::models::ChangeStreamJobCompartmentDetails).
    pub fn change_stream_job_compartment(
        &self,
        stream_job_id: impl Into<String>,
        change_stream_job_compartment_details: models::ChangeStreamJobCompartmentDetails,
    ) -> operations::ChangeStreamJobCompartment {
        operations::ChangeStreamJobCompartment::new(
            &self.client,
            stream_job_id.into(),
            change_stream_job_compartment_details,
        )
    }

    /// Creates a stream job.
    ///
    /// - `create_stream_job_details`: The request body:
    ///   [`CreateStreamJobDetails`](crate::models::CreateStreamJobDetails).
    #[inline]
    pub fn create_stream_job(
        &self,
        create_stream_job_details: models::CreateStreamJobDetails,
    ) -> operations::CreateStreamJob {
        operations::CreateStreamJob::new(&self.client, create_stream_job_details)
    }

    /// Deletes the stream job.
    ///
    /// - `stream_job_id`: The OCID of the stream job.
    pub fn delete_stream_job(
        &self,
        stream_job_id: impl Into<String>,
    ) -> operations::DeleteStreamJob {
        operations::DeleteStreamJob::new(&self.client, stream_job_id.into())
    }

    /// Gets the stream job.
    ///
    /// - `stream_job_id`: The OCID of the stream job.
    pub fn get_stream_job(&self, stream_job_id: impl Into<String>) -> operations::GetStreamJob {
        operations::GetStreamJob::new(&self.client, stream_job_id.into())
    }

    /// Lists the stream jobs.
    #[inline]
    pub fn list_stream_jobs(&self) -> operations::ListStreamJobs {
        operations::ListStreamJobs::new(&self.client)
    }

    /// Starts the stream job.
    ///
    /// - `stream_job_id`: The OCID of the stream job.
    pub fn start_stream_job(&self, stream_job_id: impl Into<String>) -> operations::StartStreamJob {
        operations::StartStreamJob::new(&self.client, stream_job_id.into())
    }

    /// Stops the stream job.
    ///
    /// - `stream_job_id`: The OCID of the stream job.
    pub fn stop_stream_job(&self, stream_job_id: impl Into<String>) -> operations::StopStreamJob {
        operations::StopStreamJob::new(&self.client, stream_job_id.into())
    }

    /// Updates the stream job.
    ///
    /// - `stream_job_id`: The OCID of the stream job.
    /// - `update_stream_job_details`: The request body:
    ///   [`UpdateStreamJobDetails`](crate::models::UpdateStreamJobDetails).
    pub fn update_stream_job(
        &self,
        stream_job_id: impl Into<String>,
        update_stream_job_details: models::UpdateStreamJobDetails,
    ) -> operations::UpdateStreamJob {
        operations::UpdateStreamJob::new(
            &self.client,
            stream_job_id.into(),
            update_stream_job_details,
        )
    }
}

/// # Stream source
impl AIServiceVisionClient {
    /// Moves the stream source to another compartment.
    ///
    /// - `stream_source_id`: The OCID of the stream source.
    /// - `change_stream_source_compartment_details`: The request body:
    ///   [`ChangeStreamSourceCompartmentDetails`](crate::models::ChangeStreamSourceCompartmentDetails).
    pub fn change_stream_source_compartment(
        &self,
        stream_source_id: impl Into<String>,
        change_stream_source_compartment_details: models::ChangeStreamSourceCompartmentDetails,
    ) -> operations::ChangeStreamSourceCompartment {
        operations::ChangeStreamSourceCompartment::new(
            &self.client,
            stream_source_id.into(),
            change_stream_source_compartment_details,
        )
    }

    /// Creates a stream source.
    ///
    /// - `create_stream_source_details`: The request body:
    ///   [`CreateStreamSourceDetails`](crate::models::CreateStreamSourceDetails).
    #[inline]
    pub fn create_stream_source(
        &self,
        create_stream_source_details: models::CreateStreamSourceDetails,
    ) -> operations::CreateStreamSource {
        operations::CreateStreamSource::new(&self.client, create_stream_source_details)
    }

    /// Deletes the stream source.
    ///
    /// - `stream_source_id`: The OCID of the stream source.
    pub fn delete_stream_source(
        &self,
        stream_source_id: impl Into<String>,
    ) -> operations::DeleteStreamSource {
        operations::DeleteStreamSource::new(&self.client, stream_source_id.into())
    }

    /// Gets the stream source.
    ///
    /// - `stream_source_id`: The OCID of the stream source.
    pub fn get_stream_source(
        &self,
        stream_source_id: impl Into<String>,
    ) -> operations::GetStreamSource {
        operations::GetStreamSource::new(&self.client, stream_source_id.into())
    }

    /// Lists the stream sources.
    #[inline]
    pub fn list_stream_sources(&self) -> operations::ListStreamSources {
        operations::ListStreamSources::new(&self.client)
    }

    /// Updates the stream source.
    ///
    /// - `stream_source_id`: The OCID of the stream source.
    /// - `update_stream_source_details`: The request body:
    ///   [`UpdateStreamSourceDetails`](crate::models::UpdateStreamSourceDetails).
    pub fn update_stream_source(
        &self,
        stream_source_id: impl Into<String>,
        update_stream_source_details: models::UpdateStreamSourceDetails,
    ) -> operations::UpdateStreamSource {
        operations::UpdateStreamSource::new(
            &self.client,
            stream_source_id.into(),
            update_stream_source_details,
        )
    }
}

/// # Video job
impl AIServiceVisionClient {
    /// Cancels the video job.
    ///
    /// - `video_job_id`: The ID of the video job.
    pub fn cancel_video_job(&self, video_job_id: impl Into<String>) -> operations::CancelVideoJob {
        operations::CancelVideoJob::new(&self.client, video_job_id.into())
    }

    /// Creates a video job.
    ///
    /// - `create_video_job_details`: The request body:
    ///   [`CreateVideoJobDetails`](crate::models::CreateVideoJobDetails).
    #[inline]
    pub fn create_video_job(
        &self,
        create_video_job_details: models::CreateVideoJobDetails,
    ) -> operations::CreateVideoJob {
        operations::CreateVideoJob::new(&self.client, create_video_job_details)
    }

    /// Gets the video job.
    ///
    /// - `video_job_id`: The ID of the video job.
    pub fn get_video_job(&self, video_job_id: impl Into<String>) -> operations::GetVideoJob {
        operations::GetVideoJob::new(&self.client, video_job_id.into())
    }
}

/// # Vision private endpoint
impl AIServiceVisionClient {
    /// Moves the vision private endpoint to another compartment.
    ///
    /// - `vision_private_endpoint_id`: The ID of the Vision private endpoint.
    /// - `change_vision_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeVisionPrivateEndpointCompartmentDetails`](crate::models::ChangeVisionPrivateEndpointCompartmentDetails).
    pub fn change_vision_private_endpoint_compartment(
        &self,
        vision_private_endpoint_id: impl Into<String>,
        change_vision_private_endpoint_compartment_details: models::ChangeVisionPrivateEndpointCompartmentDetails,
    ) -> operations::ChangeVisionPrivateEndpointCompartment {
        operations::ChangeVisionPrivateEndpointCompartment::new(
            &self.client,
            vision_private_endpoint_id.into(),
            change_vision_private_endpoint_compartment_details,
        )
    }

    /// Creates a vision private endpoint.
    ///
    /// - `create_vision_private_endpoint_details`: The request body:
    ///   [`CreateVisionPrivateEndpointDetails`](crate::models::CreateVisionPrivateEndpointDetails).
    #[inline]
    pub fn create_vision_private_endpoint(
        &self,
        create_vision_private_endpoint_details: models::CreateVisionPrivateEndpointDetails,
    ) -> operations::CreateVisionPrivateEndpoint {
        operations::CreateVisionPrivateEndpoint::new(
            &self.client,
            create_vision_private_endpoint_details,
        )
    }

    /// Deletes the vision private endpoint.
    ///
    /// - `vision_private_endpoint_id`: The ID of the Vision private endpoint.
    pub fn delete_vision_private_endpoint(
        &self,
        vision_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteVisionPrivateEndpoint {
        operations::DeleteVisionPrivateEndpoint::new(
            &self.client,
            vision_private_endpoint_id.into(),
        )
    }

    /// Gets the vision private endpoint.
    ///
    /// - `vision_private_endpoint_id`: The ID of the Vision private endpoint.
    pub fn get_vision_private_endpoint(
        &self,
        vision_private_endpoint_id: impl Into<String>,
    ) -> operations::GetVisionPrivateEndpoint {
        operations::GetVisionPrivateEndpoint::new(&self.client, vision_private_endpoint_id.into())
    }

    /// Lists the vision private endpoints.
    #[inline]
    pub fn list_vision_private_endpoints(&self) -> operations::ListVisionPrivateEndpoints {
        operations::ListVisionPrivateEndpoints::new(&self.client)
    }

    /// Updates the vision private endpoint.
    ///
    /// - `vision_private_endpoint_id`: The ID of the Vision private endpoint.
    /// - `update_vision_private_endpoint_details`: The request body:
    ///   [`UpdateVisionPrivateEndpointDetails`](crate::models::UpdateVisionPrivateEndpointDetails).
    pub fn update_vision_private_endpoint(
        &self,
        vision_private_endpoint_id: impl Into<String>,
        update_vision_private_endpoint_details: models::UpdateVisionPrivateEndpointDetails,
    ) -> operations::UpdateVisionPrivateEndpoint {
        operations::UpdateVisionPrivateEndpoint::new(
            &self.client,
            vision_private_endpoint_id.into(),
            update_vision_private_endpoint_details,
        )
    }
}

/// # Work request
impl AIServiceVisionClient {
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

client!(AIServiceVisionClient);
