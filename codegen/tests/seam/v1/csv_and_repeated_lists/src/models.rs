// @generated from spec/csv-and-repeated-lists.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod list_things_state;

pub use self::list_things_state::ListThingsState;
