// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod list_shapes;

pub use self::list_shapes::ListShapes;
