// @generated from spec/strings-in-a-row.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod thing;
mod update_four_kind;

pub use self::thing::Thing;
pub use self::update_four_kind::UpdateFourKind;
