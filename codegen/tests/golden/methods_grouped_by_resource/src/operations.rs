// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod chat;
mod create_api_key;
mod get_job;
mod get_thing;
mod list_api_keys;
mod list_errors;
mod list_jobs;
mod register_job_reference;
mod rotate_api_key;

pub use self::chat::Chat;
pub use self::create_api_key::CreateApiKey;
pub use self::get_job::GetJob;
pub use self::get_thing::GetThing;
pub use self::list_api_keys::ListApiKeys;
pub use self::list_errors::ListErrors;
pub use self::list_jobs::ListJobs;
pub use self::register_job_reference::RegisterJobReference;
pub use self::rotate_api_key::RotateApiKey;
