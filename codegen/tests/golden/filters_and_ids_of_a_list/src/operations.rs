// @generated from spec/filters-and-ids-of-a-list.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod list_users;

pub use self::list_users::ListUsers;
