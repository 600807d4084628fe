// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

/// An endpoint of a payer that receives notifications from the service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryEndpoint {
    /// The admission, discharge and transfer (ADT) events that the endpoint receives. Oracle's
    /// documentation uses both spellings `ADT-A01` and `ADT01`. At most 512 items.
    pub adt_event_type: Option<Vec<String>>,
    /// The OCID of the CA bundle to trust.
    pub ca_bundle_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the delivery endpoint.
    ///
    /// Inferred from sibling operations: Oracle's reference does not state this, and the service
    /// may differ.
    pub id: String,
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
    ///
    /// Inferred from sibling operations: Oracle's reference does not state this, and the service
    /// may differ.
    pub url: Option<String>,
    /// The lifecycle state. Its possible values are undocumented.
    pub lifecycle_state: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    DeliveryEndpoint {
        adt_event_type = "adtEventType";
        ca_bundle_id = "caBundleId";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        description = "description";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        message_type = "messageType";
        oauth2_info = "oauth2Info";
        payer_id = "payerId";
        request_headers = "requestHeaders";
        url = "url";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
