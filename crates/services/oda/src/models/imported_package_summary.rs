// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an imported package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportedPackageSummary {
    /// The ID of the Digital Assistant instance.
    pub oda_instance_id: String,
    /// The ID of the current package.
    pub current_package_id: String,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The version.
    pub version: String,
    /// The status.
    pub status: models::ImportedPackageStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ImportedPackageSummary {
        oda_instance_id = "odaInstanceId";
        current_package_id = "currentPackageId";
        name = "name";
        display_name = "displayName";
        version = "version";
        status = "status";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
