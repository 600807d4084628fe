// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an installed database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledDatabaseDetails {
    /// The type of the infrastructure.
    pub infrastructure_type: models::DatabaseInfrastructureType,
    /// The OCID of the instance.
    pub instance_id: Option<String>,
    /// The IP addresses.
    pub ip_addresses: Option<Vec<String>>,
    /// The port of the listener.
    pub listener_port: i64,
    /// The name of the service.
    pub service_name: String,
}

model! {
    InstalledDatabaseDetails, "databaseType" = "INSTALLED_DATABASE" {
        required {
            infrastructure_type = "infrastructureType",
                with_infrastructure_type(models::DatabaseInfrastructureType);
            listener_port = "listenerPort", with_listener_port(i64);
            service_name = "serviceName", with_service_name(String);
        }
        optional {
            instance_id = "instanceId", with_instance_id(String);
            ip_addresses = "ipAddresses", with_ip_addresses([String]);
        }
    }
}
