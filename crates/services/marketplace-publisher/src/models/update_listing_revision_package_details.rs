// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a listing revision package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateListingRevisionPackageDetails {
    /// The version of the package.
    pub package_version: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The ID of the artifact.
    pub artifact_id: Option<String>,
    /// The ID of the term.
    pub term_id: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// Whether security upgrades are provided for the package.
    pub are_security_upgrades_provided: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateListingRevisionPackageDetails {
        optional {
            package_version = "packageVersion", with_package_version(String), clear_package_version;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            artifact_id = "artifactId", with_artifact_id(String), clear_artifact_id;
            term_id = "termId", with_term_id(String), clear_term_id;
            is_default = "isDefault", with_is_default(bool), clear_is_default;
            are_security_upgrades_provided = "areSecurityUpgradesProvided",
                with_are_security_upgrades_provided(bool), clear_are_security_upgrades_provided;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
