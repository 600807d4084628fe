// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a publication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicationDetails {
    /// The name.
    pub name: Option<String>,
    /// The short description.
    pub short_description: Option<String>,
    /// The long description.
    pub long_description: Option<String>,
    /// The contacts for support.
    pub support_contacts: Option<Vec<models::SupportContact>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdatePublicationDetails {
        optional {
            name = "name", with_name(String), clear_name;
            short_description = "shortDescription", with_short_description(String),
                clear_short_description;
            long_description = "longDescription", with_long_description(String),
                clear_long_description;
            support_contacts = "supportContacts", with_support_contacts([models::SupportContact]),
                clear_support_contacts;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
