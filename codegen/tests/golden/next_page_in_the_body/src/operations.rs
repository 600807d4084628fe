// @generated from spec/next-page-in-the-body.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod list_objects;

pub use self::list_objects::ListObjects;
