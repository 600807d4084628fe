// @generated from spec/dual-stack-that-differs-twice.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod get_a;

pub use self::get_a::GetA;
