// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_source;
mod update_source;

pub use self::create_source::CreateSource;
pub use self::update_source::UpdateSource;
