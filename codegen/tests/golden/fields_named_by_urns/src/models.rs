// @generated from spec/fields-named-by-urns.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod extension;
mod user;

pub use self::extension::Extension;
pub use self::user::User;
