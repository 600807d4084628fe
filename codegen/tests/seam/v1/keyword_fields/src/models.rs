// @generated from spec/keyword-fields.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod type_;
mod type_type;

pub use self::type_::Type;
pub use self::type_type::TypeType;
