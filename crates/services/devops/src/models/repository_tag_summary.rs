// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The summary of a repository tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryTagSummary {
    /// The name of the reference.
    pub ref_name: String,
    /// The full name of the reference, unique in the repository.
    pub full_ref_name: String,
    /// The OCID of the repository.
    pub repository_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The SHA-1 hash of the object that the tag points to.
    pub object_id: String,
}

model! {
    RepositoryTagSummary, "refType" = "TAG" {
        ref_name = "refName";
        full_ref_name = "fullRefName";
        repository_id = "repositoryId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        object_id = "objectId";
    }
}
