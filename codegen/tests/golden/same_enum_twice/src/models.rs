// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod colour;
mod job;
mod job_capability;
mod job_colour;
mod job_kind;
mod job_lifecycle_state;
mod job_run;
mod job_run_hue;
mod job_run_lifecycle_state;
mod job_summary;
mod list_job_runs_sort_by;
mod list_jobs_sort_by;
mod pipeline;
mod pipeline_lifecycle_state;
mod sort_order;

pub use self::colour::Colour;
pub use self::job::Job;
pub use self::job_capability::JobCapability;
pub use self::job_colour::JobColour;
pub use self::job_kind::JobKind;
pub use self::job_lifecycle_state::JobLifecycleState;
pub use self::job_run::JobRun;
pub use self::job_run_hue::JobRunHue;
pub use self::job_run_lifecycle_state::JobRunLifecycleState;
pub use self::job_summary::JobSummary;
pub use self::list_job_runs_sort_by::ListJobRunsSortBy;
pub use self::list_jobs_sort_by::ListJobsSortBy;
pub use self::pipeline::Pipeline;
pub use self::pipeline_lifecycle_state::PipelineLifecycleState;
pub use self::sort_order::SortOrder;
