// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in a DRG.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The default DRG route tables.
    pub default_drg_route_tables: Option<models::DefaultDrgRouteTables>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    UpdateDrgDetails {
        defined_tags = "definedTags";
        default_drg_route_tables = "defaultDrgRouteTables";
        display_name = "displayName";
        freeform_tags = "freeformTags";
    }
}
