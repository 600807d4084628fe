// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_source;
mod put_source;

pub use self::get_source::GetSource;
pub use self::put_source::PutSource;
