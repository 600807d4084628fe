// @generated from spec/keyword-members.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod get_thing;
mod new;

pub use self::get_thing::GetThing;
pub use self::new::New;
