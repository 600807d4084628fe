// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_configuration;
mod list_events;
mod update_configuration;

pub use self::get_configuration::GetConfiguration;
pub use self::list_events::ListEvents;
pub use self::update_configuration::UpdateConfiguration;
