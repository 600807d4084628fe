// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_a;
mod get_b;

pub use self::get_a::GetA;
pub use self::get_b::GetB;
