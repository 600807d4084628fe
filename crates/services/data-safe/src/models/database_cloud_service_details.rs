// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database cloud service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseCloudServiceDetails {
    /// The type of the infrastructure.
    pub infrastructure_type: models::DatabaseInfrastructureType,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
    /// The OCID of the pluggable database.
    pub pluggable_database_id: Option<String>,
    /// The port of the listener.
    pub listener_port: Option<i64>,
    /// The name of the service.
    pub service_name: Option<String>,
}

model! {
    DatabaseCloudServiceDetails, "databaseType" = "DATABASE_CLOUD_SERVICE" {
        required {
            infrastructure_type = "infrastructureType",
                with_infrastructure_type(models::DatabaseInfrastructureType);
        }
        optional {
            vm_cluster_id = "vmClusterId", with_vm_cluster_id(String);
            db_system_id = "dbSystemId", with_db_system_id(String);
            pluggable_database_id = "pluggableDatabaseId", with_pluggable_database_id(String);
            listener_port = "listenerPort", with_listener_port(i64);
            service_name = "serviceName", with_service_name(String);
        }
    }
}
