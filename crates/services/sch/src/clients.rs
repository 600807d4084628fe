// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

//! The clients.

mod connector_plugins_client;
mod service_connector_client;

pub use self::connector_plugins_client::ConnectorPluginsClient;
pub use self::service_connector_client::ServiceConnectorClient;
