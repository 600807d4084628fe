// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod file_source;
mod self_source;
mod source;
mod source_next_state;
mod source_state;

pub use self::file_source::FileSource;
pub use self::self_source::SelfSource;
pub use self::source::Source;
pub use self::source_next_state::SourceNextState;
pub use self::source_state::SourceState;
