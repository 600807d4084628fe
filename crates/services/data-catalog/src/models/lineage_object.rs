// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

/// A lineage object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineageObject {
    /// The key of the object.
    pub object_key: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the intra lineage is available.
    pub is_intra_lineage_available: Option<bool>,
    /// The key of the parent.
    pub parent_key: Option<String>,
    /// The path of the parent object.
    pub parent_path: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The name of the type.
    pub type_name: Option<String>,
    /// The key of the type.
    pub type_key: Option<String>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    LineageObject {
        object_key = "objectKey";
        display_name = "displayName";
        description = "description";
        is_intra_lineage_available = "isIntraLineageAvailable";
        parent_key = "parentKey";
        parent_path = "parentPath";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        type_name = "typeName";
        type_key = "typeKey";
        properties = "properties";
    }
}
