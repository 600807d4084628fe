// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a digital twin instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDigitalTwinInstanceDetails {
    /// The OCID of the IoT domain.
    pub iot_domain_id: String,
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
}

model! {
    CreateDigitalTwinInstanceDetails {
        required {
            iot_domain_id = "iotDomainId", with_iot_domain_id(String);
        }
        optional {
            connectivity_type = "connectivityType",
                with_connectivity_type(models::DigitalTwinInstanceConnectivityType);
            auth_id = "authId", with_auth_id(String);
            external_key = "externalKey", with_external_key(String);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            digital_twin_adapter_id = "digitalTwinAdapterId", with_digital_twin_adapter_id(String);
            digital_twin_model_id = "digitalTwinModelId", with_digital_twin_model_id(String);
            digital_twin_model_spec_uri = "digitalTwinModelSpecUri",
                with_digital_twin_model_spec_uri(String);
            gateways = "gateways", with_gateways([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
