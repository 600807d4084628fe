// @generated from spec/secret-by-name.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod create_job_details;

pub use self::create_job_details::CreateJobDetails;
