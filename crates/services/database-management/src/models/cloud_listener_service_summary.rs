// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a cloud listener service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudListenerServiceSummary {
    /// The name.
    pub name: String,
    /// The OCID of the listener.
    pub listener_id: Option<String>,
    /// The OCID of the managed database.
    pub managed_database_id: Option<String>,
}

model! {
    CloudListenerServiceSummary {
        name = "name";
        listener_id = "listenerId";
        managed_database_id = "managedDatabaseId";
    }
}
