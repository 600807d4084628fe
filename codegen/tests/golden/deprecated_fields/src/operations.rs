// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_job;
mod list_jobs;
mod update_job;

pub use self::create_job::CreateJob;
pub use self::list_jobs::ListJobs;
pub use self::update_job::UpdateJob;
