// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_stats;
mod get_usage;
mod list_jobs;
mod list_plain;
mod list_runs;

pub use self::get_stats::GetStats;
pub use self::get_usage::GetUsage;
pub use self::list_jobs::ListJobs;
pub use self::list_plain::ListPlain;
pub use self::list_runs::ListRuns;
