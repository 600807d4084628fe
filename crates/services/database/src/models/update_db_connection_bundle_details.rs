// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The fields to update in a DB connection bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDbConnectionBundleDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The details of the associated resources.
    pub associated_resource_details: Option<Vec<models::AssociatedResourceDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    UpdateDbConnectionBundleDetails {
        display_name = "displayName";
        associated_resource_details = "associatedResourceDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
