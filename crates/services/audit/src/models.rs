// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod audit_event;
mod configuration;
mod data;
mod identity;
mod request;
mod response;
mod state_change;
mod update_configuration_details;

pub use self::audit_event::AuditEvent;
pub use self::configuration::Configuration;
pub use self::data::Data;
pub use self::identity::Identity;
pub use self::request::Request;
pub use self::response::Response;
pub use self::state_change::StateChange;
pub use self::update_configuration_details::UpdateConfigurationDetails;
