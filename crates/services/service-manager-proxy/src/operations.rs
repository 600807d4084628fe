// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_service_environment;
mod list_service_environments;

pub use self::get_service_environment::GetServiceEnvironment;
pub use self::list_service_environments::ListServiceEnvironments;
