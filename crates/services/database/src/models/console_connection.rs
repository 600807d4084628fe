// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A console connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsoleConnection {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the database node.
    pub db_node_id: String,
    /// The connection string.
    pub connection_string: String,
    /// The fingerprint.
    pub fingerprint: String,
    /// The fingerprint of the SSH public key of the service host for the console connection.
    pub service_host_key_fingerprint: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ConsoleConnectionLifecycleState,
}

model! {
    ConsoleConnection {
        id = "id";
        compartment_id = "compartmentId";
        db_node_id = "dbNodeId";
        connection_string = "connectionString";
        fingerprint = "fingerprint";
        service_host_key_fingerprint = "serviceHostKeyFingerprint";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
    }
}
