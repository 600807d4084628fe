// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a digital twin instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDigitalTwinInstanceDetails {
    /// The type of the connectivity of the digital twin instance.
    pub connectivity_type: Option<models::DigitalTwinInstanceConnectivityType>,
    /// The OCID of the resource that authenticates the digital twin instance, such as a secret or
    /// certificate.
    pub auth_id: Option<String>,
    /// The unique identifier of the physical entity that the digital twin instance represents.
    pub external_key: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the digital twin adapter.
    pub digital_twin_adapter_id: Option<String>,
    /// The OCID of the digital twin model.
    pub digital_twin_model_id: Option<String>,
    /// The URI (DTMI) of the specification of the digital twin model.
    pub digital_twin_model_spec_uri: Option<String>,
    /// The OCIDs of the digital twin instances whose connectivity type is `GATEWAY`.
    pub gateways: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDigitalTwinInstanceDetails {
        optional {
            connectivity_type = "connectivityType",
                with_connectivity_type(models::DigitalTwinInstanceConnectivityType),
                clear_connectivity_type;
            auth_id = "authId", with_auth_id(String), clear_auth_id;
            external_key = "externalKey", with_external_key(String), clear_external_key;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            digital_twin_adapter_id = "digitalTwinAdapterId", with_digital_twin_adapter_id(String),
                clear_digital_twin_adapter_id;
            digital_twin_model_id = "digitalTwinModelId", with_digital_twin_model_id(String),
                clear_digital_twin_model_id;
            digital_twin_model_spec_uri = "digitalTwinModelSpecUri",
                with_digital_twin_model_spec_uri(String), clear_digital_twin_model_spec_uri;
            gateways = "gateways", with_gateways([String]), clear_gateways;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
