// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a repository ref.
    ///
    /// The field `refType` selects the variant.
    pub enum RepositoryRefSummary by "refType" {
        Branch(models::RepositoryBranchSummary) = "BRANCH", as_branch;
        Tag(models::RepositoryTagSummary) = "TAG", as_tag;
    }
    shared {
        /// The name of the reference.
        ref_name = "refName", str, in Branch Tag;
        /// The full name of the reference, unique in the repository.
        full_ref_name = "fullRefName", str, in Branch Tag;
        /// The OCID of the repository.
        repository_id = "repositoryId", str, in Branch Tag;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Branch Tag;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Branch Tag;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Branch Tag;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Branch Tag;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Branch Tag;
    }
}
