// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod job;
mod update_job_details;
mod update_schedule_details;

pub use self::job::Job;
pub use self::update_job_details::UpdateJobDetails;
pub use self::update_schedule_details::UpdateScheduleDetails;
