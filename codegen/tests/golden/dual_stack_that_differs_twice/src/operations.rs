// @generated from spec/dual-stack-that-differs-twice.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_a;

pub use self::get_a::GetA;
