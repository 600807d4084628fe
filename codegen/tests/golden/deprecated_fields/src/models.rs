// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod create_job_details;
mod file_source;
mod job_collection;
mod source;
mod update_job_details;

pub use self::create_job_details::CreateJobDetails;
pub use self::file_source::FileSource;
pub use self::job_collection::JobCollection;
pub use self::source::Source;
pub use self::update_job_details::UpdateJobDetails;
