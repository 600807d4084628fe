// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_transcription_job;
mod cancel_transcription_task;
mod change_customization_compartment;
mod change_transcription_job_compartment;
mod create_customization;
mod create_realtime_session_token;
mod create_transcription_job;
mod delete_customization;
mod delete_transcription_job;
mod get_customization;
mod get_transcription_job;
mod get_transcription_task;
mod list_customizations;
mod list_transcription_jobs;
mod list_transcription_tasks;
mod list_voices;
mod synthesize_speech;
mod update_customization;
mod update_transcription_job;

pub use self::cancel_transcription_job::CancelTranscriptionJob;
pub use self::cancel_transcription_task::CancelTranscriptionTask;
pub use self::change_customization_compartment::ChangeCustomizationCompartment;
pub use self::change_transcription_job_compartment::ChangeTranscriptionJobCompartment;
pub use self::create_customization::CreateCustomization;
pub use self::create_realtime_session_token::CreateRealtimeSessionToken;
pub use self::create_transcription_job::CreateTranscriptionJob;
pub use self::delete_customization::DeleteCustomization;
pub use self::delete_transcription_job::DeleteTranscriptionJob;
pub use self::get_customization::GetCustomization;
pub use self::get_transcription_job::GetTranscriptionJob;
pub use self::get_transcription_task::GetTranscriptionTask;
pub use self::list_customizations::ListCustomizations;
pub use self::list_transcription_jobs::ListTranscriptionJobs;
pub use self::list_transcription_tasks::ListTranscriptionTasks;
pub use self::list_voices::ListVoices;
pub use self::synthesize_speech::SynthesizeSpeech;
pub use self::update_customization::UpdateCustomization;
pub use self::update_transcription_job::UpdateTranscriptionJob;
