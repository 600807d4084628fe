// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ai-speech", "https://speech.aiservice.{region}.oci.{secondLevelDomain}", "/20220101");

/// A client for the Speech API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ai_speech::{AIServiceSpeechClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ai_speech::Error> {
/// let config = Config::load().await?;
/// let client = AIServiceSpeechClient::new(&config)?;
///
/// let mut items = client.list_transcription_jobs().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AIServiceSpeechClient {
    client: Client,
}

impl AIServiceSpeechClient {
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

/// # Customization
impl AIServiceSpeechClient {
    /// Moves the customization to another compartment.
    ///
    /// - `customization_id`: The ID of the customization.
    /// - `change_customization_compartment_details`: The request body:
    ///   [`ChangeCustomizationCompartmentDetails`](crate::models::ChangeCustomizationCompartmentDetails).
    pub fn change_customization_compartment(
        &self,
        customization_id: impl Into<String>,
        change_customization_compartment_details: models::ChangeCustomizationCompartmentDetails,
    ) -> operations::ChangeCustomizationCompartment {
        operations::ChangeCustomizationCompartment::new(
            &self.client,
            customization_id.into(),
            change_customization_compartment_details,
        )
    }

    /// Creates a customization.
    ///
    /// - `create_customization_details`: The request body:
    ///   [`CreateCustomizationDetails`](crate::models::CreateCustomizationDetails).
    #[inline]
    pub fn create_customization(
        &self,
        create_customization_details: models::CreateCustomizationDetails,
    ) -> operations::CreateCustomization {
        operations::CreateCustomization::new(&self.client, create_customization_details)
    }

    /// Deletes the customization.
    ///
    /// - `customization_id`: The ID of the customization.
    pub fn delete_customization(
        &self,
        customization_id: impl Into<String>,
    ) -> operations::DeleteCustomization {
        operations::DeleteCustomization::new(&self.client, customization_id.into())
    }

    /// Gets the customization.
    ///
    /// - `customization_id`: The ID of the customization.
    pub fn get_customization(
        &self,
        customization_id: impl Into<String>,
    ) -> operations::GetCustomization {
        operations::GetCustomization::new(&self.client, customization_id.into())
    }

    /// Lists the customizations.
    #[inline]
    pub fn list_customizations(&self) -> operations::ListCustomizations {
        operations::ListCustomizations::new(&self.client)
    }

    /// Updates the customization.
    ///
    /// - `customization_id`: The ID of the customization.
    /// - `update_customization_details`: The request body:
    ///   [`UpdateCustomizationDetails`](crate::models::UpdateCustomizationDetails).
    pub fn update_customization(
        &self,
        customization_id: impl Into<String>,
        update_customization_details: models::UpdateCustomizationDetails,
    ) -> operations::UpdateCustomization {
        operations::UpdateCustomization::new(
            &self.client,
            customization_id.into(),
            update_customization_details,
        )
    }
}

/// # Realtime session token
impl AIServiceSpeechClient {
    /// Creates a realtime session token.
    ///
    /// - `create_realtime_session_token_details`: The request body:
    ///   [`CreateRealtimeSessionTokenDetails`](crate::models::CreateRealtimeSessionTokenDetails).
    #[inline]
    pub fn create_realtime_session_token(
        &self,
        create_realtime_session_token_details: models::CreateRealtimeSessionTokenDetails,
    ) -> operations::CreateRealtimeSessionToken {
        operations::CreateRealtimeSessionToken::new(
            &self.client,
            create_realtime_session_token_details,
        )
    }
}

/// # Synthesize speech
impl AIServiceSpeechClient {
    /// Synthesizes speech from text.
    ///
    /// - `synthesize_speech_details`: The request body:
    ///   [`SynthesizeSpeechDetails`](crate::models::SynthesizeSpeechDetails).
    #[inline]
    pub fn synthesize_speech(
        &self,
        synthesize_speech_details: models::SynthesizeSpeechDetails,
    ) -> operations::SynthesizeSpeech {
        operations::SynthesizeSpeech::new(&self.client, synthesize_speech_details)
    }
}

/// # Transcription job
impl AIServiceSpeechClient {
    /// Cancels the transcription job.
    ///
    /// - `transcription_job_id`: The ID of the transcription job.
    pub fn cancel_transcription_job(
        &self,
        transcription_job_id: impl Into<String>,
    ) -> operations::CancelTranscriptionJob {
        operations::CancelTranscriptionJob::new(&self.client, transcription_job_id.into())
    }

    /// Moves the transcription job to another compartment.
    ///
    /// - `transcription_job_id`: The ID of the transcription job.
    /// - `change_transcription_job_compartment_details`: The request body:
    ///   [`ChangeTranscriptionJobCompartmentDetails`](crate::models::ChangeTranscriptionJobCompartmentDetails).
    pub fn change_transcription_job_compartment(
        &self,
        transcription_job_id: impl Into<String>,
        change_transcription_job_compartment_details: models::ChangeTranscriptionJobCompartmentDetails,
    ) -> operations::ChangeTranscriptionJobCompartment {
        operations::ChangeTranscriptionJobCompartment::new(
            &self.client,
            transcription_job_id.into(),
            change_transcription_job_compartment_details,
        )
    }

    /// Creates a transcription job.
    ///
    /// - `create_transcription_job_details`: The request body:
    ///   [`CreateTranscriptionJobDetails`](crate::models::CreateTranscriptionJobDetails).
    #[inline]
    pub fn create_transcription_job(
        &self,
        create_transcription_job_details: models::CreateTranscriptionJobDetails,
    ) -> operations::CreateTranscriptionJob {
        operations::CreateTranscriptionJob::new(&self.client, create_transcription_job_details)
    }

    /// Deletes the transcription job.
    ///
    /// - `transcription_job_id`: The ID of the transcription job.
    pub fn delete_transcription_job(
        &self,
        transcription_job_id: impl Into<String>,
    ) -> operations::DeleteTranscriptionJob {
        operations::DeleteTranscriptionJob::new(&self.client, transcription_job_id.into())
    }

    /// Gets the transcription job.
    ///
    /// - `transcription_job_id`: The ID of the transcription job.
    pub fn get_transcription_job(
        &self,
        transcription_job_id: impl Into<String>,
    ) -> operations::GetTranscriptionJob {
        operations::GetTranscriptionJob::new(&self.client, transcription_job_id.into())
    }

    /// Lists the transcription jobs.
    #[inline]
    pub fn list_transcription_jobs(&self) -> operations::ListTranscriptionJobs {
        operations::ListTranscriptionJobs::new(&self.client)
    }

    /// Updates the transcription job.
    ///
    /// - `transcription_job_id`: The ID of the transcription job.
    /// - `update_transcription_job_details`: The request body:
    ///   [`UpdateTranscriptionJobDetails`](crate::models::UpdateTranscriptionJobDetails).
    pub fn update_transcription_job(
        &self,
        transcription_job_id: impl Into<String>,
        update_transcription_job_details: models::UpdateTranscriptionJobDetails,
    ) -> operations::UpdateTranscriptionJob {
        operations::UpdateTranscriptionJob::new(
            &self.client,
            transcription_job_id.into(),
            update_transcription_job_details,
        )
    }
}

/// # Transcription task
impl AIServiceSpeechClient {
    /// Cancels the transcription task.
    ///
    /// - `transcription_job_id`: The ID of the transcription job.
    /// - `transcription_task_id`: The ID of the transcription task.
    pub fn cancel_transcription_task(
        &self,
        transcription_job_id: impl Into<String>,
        transcription_task_id: impl Into<String>,
    ) -> operations::CancelTranscriptionTask {
        operations::CancelTranscriptionTask::new(
            &self.client,
            transcription_job_id.into(),
            transcription_task_id.into(),
        )
    }

    /// Gets the transcription task.
    ///
    /// - `transcription_job_id`: The ID of the transcription job.
    /// - `transcription_task_id`: The ID of the transcription task.
    pub fn get_transcription_task(
        &self,
        transcription_job_id: impl Into<String>,
        transcription_task_id: impl Into<String>,
    ) -> operations::GetTranscriptionTask {
        operations::GetTranscriptionTask::new(
            &self.client,
            transcription_job_id.into(),
            transcription_task_id.into(),
        )
    }

    /// Lists the transcription tasks.
    ///
    /// - `transcription_job_id`: The ID of the transcription job.
    pub fn list_transcription_tasks(
        &self,
        transcription_job_id: impl Into<String>,
    ) -> operations::ListTranscriptionTasks {
        operations::ListTranscriptionTasks::new(&self.client, transcription_job_id.into())
    }
}

/// # Voice
impl AIServiceSpeechClient {
    /// Lists the voices.
    #[inline]
    pub fn list_voices(&self) -> operations::ListVoices {
        operations::ListVoices::new(&self.client)
    }
}

client!(AIServiceSpeechClient);
