// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod create_job;
mod list_jobs;
mod list_pipelines;

pub use self::create_job::CreateJob;
pub use self::list_jobs::ListJobs;
pub use self::list_pipelines::ListPipelines;
