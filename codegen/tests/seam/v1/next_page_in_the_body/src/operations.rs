// @generated from spec/next-page-in-the-body.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod list_objects;

pub use self::list_objects::ListObjects;
