// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod get_source;

pub use self::get_source::GetSource;
