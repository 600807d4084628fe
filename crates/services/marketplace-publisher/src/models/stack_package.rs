// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A stack package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackPackage {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The ID of the listing revision.
    pub listing_revision_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the artifact.
    pub artifact_id: String,
    /// The ID of the term.
    pub term_id: String,
    /// The version of the package.
    pub package_version: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ListingRevisionPackageLifecycleState,
    /// The status.
    pub status: models::ListingRevisionPackageStatus,
    /// Whether security upgrades are provided for the package.
    pub are_security_upgrades_provided: bool,
    /// Whether this is the default.
    pub is_default: bool,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    StackPackage, "packageType" = "STACK" {
        id = "id";
        display_name = "displayName";
        description = "description";
        listing_revision_id = "listingRevisionId";
        compartment_id = "compartmentId";
        artifact_id = "artifactId";
        term_id = "termId";
        package_version = "packageVersion";
        lifecycle_state = "lifecycleState";
        status = "status";
        are_security_upgrades_provided = "areSecurityUpgradesProvided";
        is_default = "isDefault";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        extended_metadata = "extendedMetadata";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
