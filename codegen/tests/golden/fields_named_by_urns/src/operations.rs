// @generated from spec/fields-named-by-urns.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod put_user;

pub use self::put_user::PutUser;
