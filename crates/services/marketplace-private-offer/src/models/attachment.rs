// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment of the seller.
    pub seller_compartment_id: String,
    /// The ID of the offer. Cannot be changed later.
    pub offer_id: String,
    /// The OCID of the compartment of the buyer.
    pub buyer_compartment_id: Option<String>,
    /// The MIME type.
    pub mime_type: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The type.
    pub type_: models::AttachmentType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::AttachmentLifecycleState,
    /// The type of the offer.
    pub offer_type: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Attachment {
        id = "id";
        seller_compartment_id = "sellerCompartmentId";
        offer_id = "offerId";
        buyer_compartment_id = "buyerCompartmentId";
        mime_type = "mimeType";
        display_name = "displayName";
        type_ = "type";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        offer_type = "offerType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
