// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The ID of the offer. Cannot be changed later.
    pub offer_id: String,
    /// The MIME type.
    pub mime_type: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The type.
    pub type_: models::AttachmentType,
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
    AttachmentSummary {
        id = "id";
        offer_id = "offerId";
        mime_type = "mimeType";
        display_name = "displayName";
        type_ = "type";
        lifecycle_state = "lifecycleState";
        offer_type = "offerType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
