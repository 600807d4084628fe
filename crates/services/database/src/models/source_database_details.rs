// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a source database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceDatabaseDetails {
    /// The autonomous VM cluster display name.
    pub autonomous_vm_cluster_display_name: Option<String>,
    /// The autonomous container database name.
    pub autonomous_container_database_name: Option<String>,
    /// The autonomous container database display name.
    pub autonomous_container_database_display_name: Option<String>,
    /// The autonomous container database customer contacts.
    pub autonomous_container_database_customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The autonomous container database dst file version.
    pub autonomous_container_database_dst_file_version: Option<String>,
    /// The autonomous database name.
    pub autonomous_database_name: Option<String>,
    /// The autonomous database customer contacts.
    pub autonomous_database_customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The database workload type.
    pub db_workload: Option<models::SourceDatabaseDbWorkload>,
}

model! {
    SourceDatabaseDetails {
        autonomous_vm_cluster_display_name = "autonomousVmClusterDisplayName";
        autonomous_container_database_name = "autonomousContainerDatabaseName";
        autonomous_container_database_display_name = "autonomousContainerDatabaseDisplayName";
        autonomous_container_database_customer_contacts =
            "autonomousContainerDatabaseCustomerContacts";
        autonomous_container_database_dst_file_version =
            "autonomousContainerDatabaseDstFileVersion";
        autonomous_database_name = "autonomousDatabaseName";
        autonomous_database_customer_contacts = "autonomousDatabaseCustomerContacts";
        db_workload = "dbWorkload";
    }
}
