// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_incident;
mod get_incident;
mod list_incident_resource_types;
mod list_incidents;
mod put_attachment;
mod update_incident;
mod validate_user;

pub use self::create_incident::CreateIncident;
pub use self::get_incident::GetIncident;
pub use self::list_incident_resource_types::ListIncidentResourceTypes;
pub use self::list_incidents::ListIncidents;
pub use self::put_attachment::PutAttachment;
pub use self::update_incident::UpdateIncident;
pub use self::validate_user::ValidateUser;
