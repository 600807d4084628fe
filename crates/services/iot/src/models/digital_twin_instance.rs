// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A digital twin instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinInstance {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the IoT domain.
    pub iot_domain_id: String,
    /// The type of the connectivity of the digital twin instance.
    pub connectivity_type: models::DigitalTwinInstanceConnectivityType,
    /// The OCID of the resource that authenticates the digital twin instance, such as a secret or
    /// certificate.
    pub auth_id: Option<String>,
    /// The unique identifier of the physical entity that the digital twin instance represents.
    pub external_key: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the digital twin model.
    pub digital_twin_model_id: Option<String>,
    /// The URI (DTMI) of the specification of the digital twin model.
    pub digital_twin_model_spec_uri: Option<String>,
    /// The OCID of the digital twin adapter.
    pub digital_twin_adapter_id: Option<String>,
    /// The OCIDs of the digital twin instances whose connectivity type is `GATEWAY`.
    pub gateways: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DigitalTwinInstanceLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    DigitalTwinInstance {
        id = "id";
        iot_domain_id = "iotDomainId";
        connectivity_type = "connectivityType";
        auth_id = "authId";
        external_key = "externalKey";
        display_name = "displayName";
        description = "description";
        digital_twin_model_id = "digitalTwinModelId";
        digital_twin_model_spec_uri = "digitalTwinModelSpecUri";
        digital_twin_adapter_id = "digitalTwinAdapterId";
        gateways = "gateways";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
