// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod create_job_details;
mod create_job_details_priority;
mod job;
mod job_lifecycle_state;
mod job_priority;
mod job_summary;
mod job_versioning;
mod list_jobs_sort_by;
mod list_pipelines_sort_by;
mod node_group_details;
mod node_group_details_size;
mod node_group_lifecycle_state;
mod node_group_size;
mod pipeline;
mod pipeline_lifecycle_state;
mod pipeline_step;
mod pipeline_step_value;
mod sort_order;

pub use self::create_job_details::CreateJobDetails;
pub use self::create_job_details_priority::CreateJobDetailsPriority;
pub use self::job::Job;
pub use self::job_lifecycle_state::JobLifecycleState;
pub use self::job_priority::JobPriority;
pub use self::job_summary::JobSummary;
pub use self::job_versioning::JobVersioning;
pub use self::list_jobs_sort_by::ListJobsSortBy;
pub use self::list_pipelines_sort_by::ListPipelinesSortBy;
pub use self::node_group_details::NodeGroupDetails;
pub use self::node_group_details_size::NodeGroupDetailsSize;
pub use self::node_group_lifecycle_state::NodeGroupLifecycleState;
pub use self::node_group_size::NodeGroupSize;
pub use self::pipeline::Pipeline;
pub use self::pipeline_lifecycle_state::PipelineLifecycleState;
pub use self::pipeline_step::PipelineStep;
pub use self::pipeline_step_value::PipelineStepValue;
pub use self::sort_order::SortOrder;
