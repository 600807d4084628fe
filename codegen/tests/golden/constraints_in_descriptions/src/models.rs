// @generated from spec/constraints-in-descriptions.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod job;
mod job_state;
mod update_job_mode;

pub use self::job::Job;
pub use self::job_state::JobState;
pub use self::update_job_mode::UpdateJobMode;
