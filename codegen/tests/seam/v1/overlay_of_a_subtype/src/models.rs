// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod file_source;
mod hub_source;
mod import_model_details;
mod model;
mod source;

pub use self::file_source::FileSource;
pub use self::hub_source::HubSource;
pub use self::import_model_details::ImportModelDetails;
pub use self::model::Model;
pub use self::source::Source;
