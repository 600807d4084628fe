// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// An instance console connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConsoleConnection {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The connection string.
    pub connection_string: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The fingerprint.
    pub fingerprint: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the instance.
    pub instance_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::InstanceConsoleConnectionLifecycleState>,
    /// The fingerprint of the SSH public key of the service host for the console connection.
    pub service_host_key_fingerprint: Option<String>,
    /// The VNC connection string.
    pub vnc_connection_string: Option<String>,
}

model! {
    InstanceConsoleConnection {
        compartment_id = "compartmentId";
        connection_string = "connectionString";
        defined_tags = "definedTags";
        fingerprint = "fingerprint";
        freeform_tags = "freeformTags";
        id = "id";
        instance_id = "instanceId";
        lifecycle_state = "lifecycleState";
        service_host_key_fingerprint = "serviceHostKeyFingerprint";
        vnc_connection_string = "vncConnectionString";
    }
}
