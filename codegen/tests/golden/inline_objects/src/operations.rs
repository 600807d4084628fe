// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod get_thing;

pub use self::get_thing::GetThing;
