// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod user;

pub use self::user::User;
