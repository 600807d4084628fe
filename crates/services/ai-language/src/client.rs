// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ai-language", "https://language.aiservice.{region}.oci.{secondLevelDomain}", "/20221001")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Language API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ai_language::{AIServiceLanguageClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ai_language::Error> {
/// let config = Config::load().await?;
/// let client = AIServiceLanguageClient::new(&config)?;
///
/// let mut items = client.list_jobs("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AIServiceLanguageClient {
    client: Client,
}

impl AIServiceLanguageClient {
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

/// # Batch detect health entity
impl AIServiceLanguageClient {
    /// Detects the health entity in one batch.
    ///
    /// - `batch_detect_health_entity_details`: The request body:
    ///   [`BatchDetectHealthEntityDetails`](crate::models::BatchDetectHealthEntityDetails).
    #[inline]
    pub fn batch_detect_health_entity(
        &self,
        batch_detect_health_entity_details: models::BatchDetectHealthEntityDetails,
    ) -> operations::BatchDetectHealthEntity {
        operations::BatchDetectHealthEntity::new(&self.client, batch_detect_health_entity_details)
    }
}

/// # Batch detect language PII entities
impl AIServiceLanguageClient {
    /// Detects the language PII entities in one batch.
    ///
    /// - `batch_detect_language_pii_entities_details`: The request body:
    ///   [`BatchDetectLanguagePiiEntitiesDetails`](crate::models::BatchDetectLanguagePiiEntitiesDetails).
    #[inline]
    pub fn batch_detect_language_pii_entities(
        &self,
        batch_detect_language_pii_entities_details: models::BatchDetectLanguagePiiEntitiesDetails,
    ) -> operations::BatchDetectLanguagePiiEntities {
        operations::BatchDetectLanguagePiiEntities::new(
            &self.client,
            batch_detect_language_pii_entities_details,
        )
    }
}

/// # Batch language translation
impl AIServiceLanguageClient {
    /// Translates the documents in one batch.
    ///
    /// - `batch_language_translation_details`: The request body:
    ///   [`BatchLanguageTranslationDetails`](crate::models::BatchLanguageTranslationDetails).
    #[inline]
    pub fn batch_language_translation(
        &self,
        batch_language_translation_details: models::BatchLanguageTranslationDetails,
    ) -> operations::BatchLanguageTranslation {
        operations::BatchLanguageTranslation::new(&self.client, batch_language_translation_details)
    }
}

/// # Detect dominant language
impl AIServiceLanguageClient {
    /// Detects the dominant language in one batch.
    ///
    /// - `batch_detect_dominant_language_details`: The request body:
    ///   [`BatchDetectDominantLanguageDetails`](crate::models::BatchDetectDominantLanguageDetails).
    #[inline]
    pub fn batch_detect_dominant_language(
        &self,
        batch_detect_dominant_language_details: models::BatchDetectDominantLanguageDetails,
    ) -> operations::BatchDetectDominantLanguage {
        operations::BatchDetectDominantLanguage::new(
            &self.client,
            batch_detect_dominant_language_details,
        )
    }

    /// Detects the dominant language.
    ///
    /// - `detect_dominant_language_details`: The request body:
    ///   [`DetectDominantLanguageDetails`](crate::models::DetectDominantLanguageDetails).
    #[deprecated]
    #[inline]
    pub fn detect_dominant_language(
        &self,
        detect_dominant_language_details: models::DetectDominantLanguageDetails,
    ) -> operations::DetectDominantLanguage {
        operations::DetectDominantLanguage::new(&self.client, detect_dominant_language_details)
    }
}

/// # Detect language entities
impl AIServiceLanguageClient {
    /// Detects the language entities in one batch.
    ///
    /// - `batch_detect_language_entities_details`: The request body:
    ///   [`BatchDetectLanguageEntitiesDetails`](crate::models::BatchDetectLanguageEntitiesDetails).
    #[inline]
    pub fn batch_detect_language_entities(
        &self,
        batch_detect_language_entities_details: models::BatchDetectLanguageEntitiesDetails,
    ) -> operations::BatchDetectLanguageEntities {
        operations::BatchDetectLanguageEntities::new(
            &self.client,
            batch_detect_language_entities_details,
        )
    }

    /// Detects the language entities.
    ///
    /// - `detect_language_entities_details`: The request body:
    ///   [`DetectLanguageEntitiesDetails`](crate::models::DetectLanguageEntitiesDetails).
    #[deprecated]
    #[inline]
    pub fn detect_language_entities(
        &self,
        detect_language_entities_details: models::DetectLanguageEntitiesDetails,
    ) -> operations::DetectLanguageEntities {
        operations::DetectLanguageEntities::new(&self.client, detect_language_entities_details)
    }
}

/// # Detect language key phrases
impl AIServiceLanguageClient {
    /// Detects the language key phrases in one batch.
    ///
    /// - `batch_detect_language_key_phrases_details`: The request body:
    ///   [`BatchDetectLanguageKeyPhrasesDetails`](crate::models::BatchDetectLanguageKeyPhrasesDetails).
    #[inline]
    pub fn batch_detect_language_key_phrases(
        &self,
        batch_detect_language_key_phrases_details: models::BatchDetectLanguageKeyPhrasesDetails,
    ) -> operations::BatchDetectLanguageKeyPhrases {
        operations::BatchDetectLanguageKeyPhrases::new(
            &self.client,
            batch_detect_language_key_phrases_details,
        )
    }

    /// Detects the language key phrases.
    ///
    /// - `detect_language_key_phrases_details`: The request body:
    ///   [`DetectLanguageKeyPhrasesDetails`](crate::models::DetectLanguageKeyPhrasesDetails).
    #[deprecated]
    #[inline]
    pub fn detect_language_key_phrases(
        &self,
        detect_language_key_phrases_details: models::DetectLanguageKeyPhrasesDetails,
    ) -> operations::DetectLanguageKeyPhrases {
        operations::DetectLanguageKeyPhrases::new(&self.client, detect_language_key_phrases_details)
    }
}

/// # Detect language sentiments
impl AIServiceLanguageClient {
    /// Detects the language sentiments in one batch.
    ///
    /// - `batch_detect_language_sentiments_details`: The request body:
    ///   [`BatchDetectLanguageSentimentsDetails`](crate::models::BatchDetectLanguageSentimentsDetails).
    #[inline]
    pub fn batch_detect_language_sentiments(
        &self,
        batch_detect_language_sentiments_details: models::BatchDetectLanguageSentimentsDetails,
    ) -> operations::BatchDetectLanguageSentiments {
        operations::BatchDetectLanguageSentiments::new(
            &self.client,
            batch_detect_language_sentiments_details,
        )
    }

    /// Detects the language sentiments.
    ///
    /// - `detect_language_sentiments_details`: The request body:
    ///   [`DetectLanguageSentimentsDetails`](crate::models::DetectLanguageSentimentsDetails).
    #[deprecated]
    #[inline]
    pub fn detect_language_sentiments(
        &self,
        detect_language_sentiments_details: models::DetectLanguageSentimentsDetails,
    ) -> operations::DetectLanguageSentiments {
        operations::DetectLanguageSentiments::new(&self.client, detect_language_sentiments_details)
    }
}

/// # Detect language text classification
impl AIServiceLanguageClient {
    /// Detects the language text classification in one batch.
    ///
    /// - `batch_detect_language_text_classification_details`: The request body:
    ///   [`BatchDetectLanguageTextClassificationDetails`](crate::models::BatchDetectLanguageTextClassificationDetails).
    #[inline]
    pub fn batch_detect_language_text_classification(
        &self,
        batch_detect_language_text_classification_details: models::BatchDetectLanguageTextClassificationDetails,
    ) -> operations::BatchDetectLanguageTextClassification {
        operations::BatchDetectLanguageTextClassification::new(
            &self.client,
            batch_detect_language_text_classification_details,
        )
    }

    /// Detects the language text classification.
    ///
    /// - `detect_language_text_classification_details`: The request body:
    ///   [`DetectLanguageTextClassificationDetails`](crate::models::DetectLanguageTextClassificationDetails).
    #[deprecated]
    #[inline]
    pub fn detect_language_text_classification(
        &self,
        detect_language_text_classification_details: models::DetectLanguageTextClassificationDetails,
    ) -> operations::DetectLanguageTextClassification {
        operations::DetectLanguageTextClassification::new(
            &self.client,
            detect_language_text_classification_details,
        )
    }
}

/// # Endpoint
impl AIServiceLanguageClient {
    /// Moves the endpoint to another compartment.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    /// - `change_endpoint_compartment_details`: The request body:
    ///   [`ChangeEndpointCompartmentDetails`](crate::models::ChangeEndpointCompartmentDetails).
    pub fn change_endpoint_compartment(
        &self,
        endpoint_id: impl Into<String>,
        change_endpoint_compartment_details: models::ChangeEndpointCompartmentDetails,
    ) -> operations::ChangeEndpointCompartment {
        operations::ChangeEndpointCompartment::new(
            &self.client,
            endpoint_id.into(),
            change_endpoint_compartment_details,
        )
    }

    /// Creates an endpoint.
    ///
    /// - `create_endpoint_details`: The request body:
    ///   [`CreateEndpointDetails`](crate::models::CreateEndpointDetails).
    #[inline]
    pub fn create_endpoint(
        &self,
        create_endpoint_details: models::CreateEndpointDetails,
    ) -> operations::CreateEndpoint {
        operations::CreateEndpoint::new(&self.client, create_endpoint_details)
    }

    /// Deletes the endpoint.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    pub fn delete_endpoint(&self, endpoint_id: impl Into<String>) -> operations::DeleteEndpoint {
        operations::DeleteEndpoint::new(&self.client, endpoint_id.into())
    }

    /// Gets the endpoint.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    pub fn get_endpoint(&self, endpoint_id: impl Into<String>) -> operations::GetEndpoint {
        operations::GetEndpoint::new(&self.client, endpoint_id.into())
    }

    /// Lists the endpoints.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_endpoints(&self, compartment_id: impl Into<String>) -> operations::ListEndpoints {
        operations::ListEndpoints::new(&self.client, compartment_id.into())
    }

    /// Updates the endpoint.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    /// - `update_endpoint_details`: The request body:
    ///   [`UpdateEndpointDetails`](crate::models::UpdateEndpointDetails).
    pub fn update_endpoint(
        &self,
        endpoint_id: impl Into<String>,
        update_endpoint_details: models::UpdateEndpointDetails,
    ) -> operations::UpdateEndpoint {
        operations::UpdateEndpoint::new(&self.client, endpoint_id.into(), update_endpoint_details)
    }
}

/// # Evaluation result
impl AIServiceLanguageClient {
    /// Lists the evaluation results.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn list_evaluation_results(
        &self,
        model_id: impl Into<String>,
    ) -> operations::ListEvaluationResults {
        operations::ListEvaluationResults::new(&self.client, model_id.into())
    }
}

/// # Job
impl AIServiceLanguageClient {
    /// Cancels the job.
    ///
    /// - `job_id`: The ID of the job.
    pub fn cancel_job(&self, job_id: impl Into<String>) -> operations::CancelJob {
        operations::CancelJob::new(&self.client, job_id.into())
    }

    /// Moves the job to another compartment.
    ///
    /// - `job_id`: The OCID of the job.
    /// - `change_job_compartment_details`: The request body:
    ///   [`ChangeJobCompartmentDetails`](crate::models::ChangeJobCompartmentDetails).
    pub fn change_job_compartment(
        &self,
        job_id: impl Into<String>,
        change_job_compartment_details: models::ChangeJobCompartmentDetails,
    ) -> operations::ChangeJobCompartment {
        operations::ChangeJobCompartment::new(
            &self.client,
            job_id.into(),
            change_job_compartment_details,
        )
    }

    /// Creates a job.
    ///
    /// - `create_job_details`: The request body:
    ///   [`CreateJobDetails`](crate::models::CreateJobDetails).
    #[inline]
    pub fn create_job(
        &self,
        create_job_details: models::CreateJobDetails,
    ) -> operations::CreateJob {
        operations::CreateJob::new(&self.client, create_job_details)
    }

    /// Deletes the job.
    ///
    /// - `job_id`: The ID of the job.
    pub fn delete_job(&self, job_id: impl Into<String>) -> operations::DeleteJob {
        operations::DeleteJob::new(&self.client, job_id.into())
    }

    /// Gets the job.
    ///
    /// - `job_id`: The ID of the job.
    pub fn get_job(&self, job_id: impl Into<String>) -> operations::GetJob {
        operations::GetJob::new(&self.client, job_id.into())
    }

    /// Lists the jobs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_jobs(&self, compartment_id: impl Into<String>) -> operations::ListJobs {
        operations::ListJobs::new(&self.client, compartment_id.into())
    }

    /// Updates the job.
    ///
    /// - `job_id`: The ID of the job.
    /// - `update_job_details`: The request body:
    ///   [`UpdateJobDetails`](crate::models::UpdateJobDetails).
    pub fn update_job(
        &self,
        job_id: impl Into<String>,
        update_job_details: models::UpdateJobDetails,
    ) -> operations::UpdateJob {
        operations::UpdateJob::new(&self.client, job_id.into(), update_job_details)
    }
}

/// # Model
impl AIServiceLanguageClient {
    /// Moves the model to another compartment.
    ///
    /// - `model_id`: The OCID of the model.
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
    /// - `model_id`: The OCID of the model.
    pub fn delete_model(&self, model_id: impl Into<String>) -> operations::DeleteModel {
        operations::DeleteModel::new(&self.client, model_id.into())
    }

    /// Gets the model.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn get_model(&self, model_id: impl Into<String>) -> operations::GetModel {
        operations::GetModel::new(&self.client, model_id.into())
    }

    /// Lists the models.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_models(&self, compartment_id: impl Into<String>) -> operations::ListModels {
        operations::ListModels::new(&self.client, compartment_id.into())
    }

    /// Updates the model.
    ///
    /// - `model_id`: The OCID of the model.
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
impl AIServiceLanguageClient {
    /// Gets the model type.
    ///
    /// - `model_type`: The type of the model.
    pub fn get_model_type(&self, model_type: impl Into<String>) -> operations::GetModelType {
        operations::GetModelType::new(&self.client, model_type.into())
    }
}

/// # Project
impl AIServiceLanguageClient {
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_projects(&self, compartment_id: impl Into<String>) -> operations::ListProjects {
        operations::ListProjects::new(&self.client, compartment_id.into())
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
impl AIServiceLanguageClient {
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(AIServiceLanguageClient);
