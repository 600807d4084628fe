// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DR protection group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Example: `EBS PHX Group`.
    pub display_name: String,
    /// The location of the logs.
    pub log_location: models::CreateObjectStorageLogLocationDetails,
    /// The association.
    pub association: Option<models::AssociateDrProtectionGroupDetails>,
    /// The members.
    pub members: Option<Vec<models::CreateDrProtectionGroupMemberDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDrProtectionGroupDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            log_location = "logLocation",
                with_log_location(models::CreateObjectStorageLogLocationDetails);
        }
        optional {
            association = "association",
                with_association(models::AssociateDrProtectionGroupDetails);
            members = "members", with_members([models::CreateDrProtectionGroupMemberDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
