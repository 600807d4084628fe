// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod submit_email;
mod submit_raw_email;

pub use self::submit_email::SubmitEmail;
pub use self::submit_raw_email::SubmitRawEmail;
