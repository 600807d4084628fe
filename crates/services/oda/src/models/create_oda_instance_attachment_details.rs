// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an ODA instance attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOdaInstanceAttachmentDetails {
    /// The OCID of the target instance that the Digital Assistant instance is attached to.
    pub attach_to_id: String,
    /// The type of the attachment.
    pub attachment_type: models::OdaInstanceAttachmentAttachmentType,
    /// The metadata of the attachment. The target service defines it.
    pub attachment_metadata: Option<String>,
    /// The restricted operations.
    pub restricted_operations: Option<Vec<String>>,
    /// The owner.
    pub owner: models::OdaInstanceAttachmentOwner,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOdaInstanceAttachmentDetails {
        required {
            attach_to_id = "attachToId", with_attach_to_id(String);
            attachment_type = "attachmentType",
                with_attachment_type(models::OdaInstanceAttachmentAttachmentType);
            owner = "owner", with_owner(models::OdaInstanceAttachmentOwner);
        }
        optional {
            attachment_metadata = "attachmentMetadata", with_attachment_metadata(String);
            restricted_operations = "restrictedOperations", with_restricted_operations([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
