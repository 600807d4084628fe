// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an ODA instance attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OdaInstanceAttachmentSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The OCID of the target instance that the Digital Assistant instance is attached to.
    pub attach_to_id: String,
    /// The type of the attachment.
    pub attachment_type: models::OdaInstanceAttachmentAttachmentType,
    /// The metadata of the attachment. The target service defines it.
    pub attachment_metadata: Option<String>,
    /// The restricted operations.
    pub restricted_operations: Option<Vec<String>>,
    /// The owner.
    pub owner: Option<models::OdaInstanceOwner>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last change of the attachment.
    pub time_last_update: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OdaInstanceAttachmentLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OdaInstanceAttachmentSummary {
        id = "id";
        instance_id = "instanceId";
        attach_to_id = "attachToId";
        attachment_type = "attachmentType";
        attachment_metadata = "attachmentMetadata";
        restricted_operations = "restrictedOperations";
        owner = "owner";
        time_created = "timeCreated";
        time_last_update = "timeLastUpdate";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
