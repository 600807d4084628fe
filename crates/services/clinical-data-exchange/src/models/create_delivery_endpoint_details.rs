// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

/// The details of a delivery endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeliveryEndpointDetails {
    /// The admission, discharge and transfer (ADT) events that the endpoint receives. Oracle's
    /// documentation uses both spellings `ADT-A01` and `ADT01`. At most 512 items.
    pub adt_event_type: Option<Vec<String>>,
    /// The OCID of the CA bundle to trust.
    pub ca_bundle_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description. At most 2,048 characters.
    pub description: Option<String>,
    /// The display name. At most 255 characters.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The type of messages that the endpoint receives, such as `ADT`.
    pub message_type: Option<String>,
    /// The OAuth 2.0 token configuration of the endpoint. The name of this field is inferred.
    pub oauth2_info: Option<Value>,
    /// The OCID of the payer.
    pub payer_id: Option<String>,
    /// The additional headers of requests to the endpoint, by name. The values can contain
    /// credentials.
    pub request_headers: Option<BTreeMap<String, Secret>>,
    /// The URL that receives the notifications. It cannot be changed.
    pub url: Option<String>,
}

model! {
    CreateDeliveryEndpointDetails {
        required {
            ca_bundle_id = "caBundleId", with_ca_bundle_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            adt_event_type = "adtEventType", with_adt_event_type([String]);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            message_type = "messageType", with_message_type(String);
            oauth2_info = "oauth2Info", with_oauth2_info(Value);
            payer_id = "payerId", with_payer_id(String);
            request_headers = "requestHeaders", with_request_headers({Secret});
            url = "url", with_url(String);
        }
    }
}
