// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a sender invitation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSenderInvitationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the recipient tenancy.
    pub recipient_tenancy_id: String,
    /// The email address of the recipient.
    pub recipient_email_address: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The subjects.
    pub subjects: Option<Vec<models::InvitationSubject>>,
    /// The features.
    pub features: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSenderInvitationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            recipient_tenancy_id = "recipientTenancyId", with_recipient_tenancy_id(String);
        }
        optional {
            recipient_email_address = "recipientEmailAddress", with_recipient_email_address(String);
            display_name = "displayName", with_display_name(String);
            subjects = "subjects", with_subjects([models::InvitationSubject]);
            features = "features", with_features([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
