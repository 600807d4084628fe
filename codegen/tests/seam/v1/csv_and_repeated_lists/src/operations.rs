// @generated from spec/csv-and-repeated-lists.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod list_things;

pub use self::list_things::ListThings;
