// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod list_job_runs;
mod list_jobs;

pub use self::list_job_runs::ListJobRuns;
pub use self::list_jobs::ListJobs;
