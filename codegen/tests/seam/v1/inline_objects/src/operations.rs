// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_thing;

pub use self::get_thing::GetThing;
