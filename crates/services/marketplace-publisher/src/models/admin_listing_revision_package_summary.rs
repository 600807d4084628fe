// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an admin listing revision package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminListingRevisionPackageSummary {
    /// The ID of the resource.
    pub id: String,
    /// The legacy ID.
    pub legacy_id: Option<String>,
    /// The ID of the listing revision.
    pub listing_revision_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The version of the package.
    pub package_version: String,
    /// The type of the package.
    pub package_type: models::AdminListingRevisionPackagePackageType,
    /// Whether security upgrades are provided for the package.
    pub are_security_upgrades_provided: bool,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// The status.
    pub status: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AdminListingRevisionPackageSummary {
        id = "id";
        legacy_id = "legacyId";
        listing_revision_id = "listingRevisionId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        package_version = "packageVersion";
        package_type = "packageType";
        are_security_upgrades_provided = "areSecurityUpgradesProvided";
        is_default = "isDefault";
        lifecycle_state = "lifecycleState";
        status = "status";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
