// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod job;
mod job_collection;
mod run_collection;
mod run_item;

pub use self::job::Job;
pub use self::job_collection::JobCollection;
pub use self::run_collection::RunCollection;
pub use self::run_item::RunItem;
