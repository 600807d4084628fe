// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a listing revision package to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateListingRevisionPackageDetails {
    /// The OCID of the listing revision.
    pub listing_revision_id: String,
    /// The version of the package.
    pub package_version: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The ID of the artifact.
    pub artifact_id: String,
    /// The ID of the term.
    pub term_id: String,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// Whether security upgrades are provided for the package.
    pub are_security_upgrades_provided: bool,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateListingRevisionPackageDetails {
        required {
            listing_revision_id = "listingRevisionId", with_listing_revision_id(String);
            package_version = "packageVersion", with_package_version(String);
            artifact_id = "artifactId", with_artifact_id(String);
            term_id = "termId", with_term_id(String);
            are_security_upgrades_provided = "areSecurityUpgradesProvided",
                with_are_security_upgrades_provided(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            is_default = "isDefault", with_is_default(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
