// @generated from spec/accept-of-the-response.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod answer;

pub use self::answer::Answer;
