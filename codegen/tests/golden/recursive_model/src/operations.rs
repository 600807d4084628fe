// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod get_node;

pub use self::get_node::GetNode;
