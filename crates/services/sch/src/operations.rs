// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod activate_service_connector;
mod change_service_connector_compartment;
mod create_service_connector;
mod deactivate_service_connector;
mod delete_service_connector;
mod get_connector_plugin;
mod get_service_connector;
mod get_work_request;
mod list_connector_plugins;
mod list_service_connectors;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_service_connector;

pub use self::activate_service_connector::ActivateServiceConnector;
pub use self::change_service_connector_compartment::ChangeServiceConnectorCompartment;
pub use self::create_service_connector::CreateServiceConnector;
pub use self::deactivate_service_connector::DeactivateServiceConnector;
pub use self::delete_service_connector::DeleteServiceConnector;
pub use self::get_connector_plugin::GetConnectorPlugin;
pub use self::get_service_connector::GetServiceConnector;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_connector_plugins::ListConnectorPlugins;
pub use self::list_service_connectors::ListServiceConnectors;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_service_connector::UpdateServiceConnector;
