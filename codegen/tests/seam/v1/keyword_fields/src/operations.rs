// @generated from spec/keyword-fields.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_thing;
mod new;

pub use self::get_thing::GetThing;
pub use self::new::New;
