// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An EKMS private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EkmsPrivateEndpoint {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the subnet.
    pub subnet_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: models::EkmsPrivateEndpointLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The private IP address of the external key manager.
    pub external_key_manager_ip: String,
    /// The port.
    pub port: Option<i64>,
    /// The CA bundle for validating the TLS certificate of the external key manager, in PEM format.
    pub ca_bundle: Option<String>,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
}

model! {
    EkmsPrivateEndpoint {
        id = "id";
        compartment_id = "compartmentId";
        subnet_id = "subnetId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        external_key_manager_ip = "externalKeyManagerIp";
        port = "port";
        ca_bundle = "caBundle";
        private_endpoint_ip = "privateEndpointIp";
    }
}
