// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_node;
mod put_node;

pub use self::get_node::GetNode;
pub use self::put_node::PutNode;
