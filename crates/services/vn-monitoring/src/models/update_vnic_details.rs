// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The fields to update in a VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVnicDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname label.
    pub hostname_label: Option<String>,
    /// The OCIDs of the NSGs. An empty list removes the VNIC from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the source/destination check of the VNIC is disabled.
    pub skip_source_dest_check: Option<bool>,
}

model! {
    UpdateVnicDetails {
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        hostname_label = "hostnameLabel";
        nsg_ids = "nsgIds";
        skip_source_dest_check = "skipSourceDestCheck";
    }
}
