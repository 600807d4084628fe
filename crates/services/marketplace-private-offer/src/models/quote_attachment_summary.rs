// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The summary of a quote attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteAttachmentSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The ID of the offer quote. Cannot be changed later.
    pub offer_quote_id: String,
    /// The OCID of the compartment of the reseller.
    pub reseller_compartment_id: Option<String>,
    /// The OCID of the compartment of the independent software vendor (ISV).
    pub isv_compartment_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The type.
    pub type_: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The MIME type.
    pub mime_type: Option<String>,
    /// The recipient of the attachment.
    pub recipient: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    QuoteAttachmentSummary {
        id = "id";
        offer_quote_id = "offerQuoteId";
        reseller_compartment_id = "resellerCompartmentId";
        isv_compartment_id = "isvCompartmentId";
        display_name = "displayName";
        type_ = "type";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        mime_type = "mimeType";
        recipient = "recipient";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
