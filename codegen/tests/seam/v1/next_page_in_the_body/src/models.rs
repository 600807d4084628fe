// @generated from spec/next-page-in-the-body.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod list_objects;
mod object_summary;

pub use self::list_objects::ListObjects;
pub use self::object_summary::ObjectSummary;
