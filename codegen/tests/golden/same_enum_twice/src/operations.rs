// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod list_job_runs;
mod list_jobs;

pub use self::list_job_runs::ListJobRuns;
pub use self::list_jobs::ListJobs;
