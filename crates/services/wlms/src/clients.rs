// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

//! The clients.

mod weblogic_management_service_client;
mod weblogic_management_service_configuration_client;

pub use self::weblogic_management_service_client::WeblogicManagementServiceClient;
pub use self::weblogic_management_service_configuration_client::WeblogicManagementServiceConfigurationClient;
