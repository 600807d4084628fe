// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a third party software source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateThirdPartySoftwareSourceDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL.
    pub url: Option<String>,
    /// The URL of the GPG key of the software source.
    pub gpg_key_url: Option<String>,
    /// Whether GPG signatures are verified for the software source.
    pub is_gpg_check_enabled: Option<bool>,
    /// Whether SSL certificates are verified.
    pub is_ssl_verify_enabled: Option<bool>,
    /// The advanced repository options of the software source.
    pub advanced_repo_options: Option<String>,
    /// Whether the software source can be synchronized to a management station.
    pub is_mirror_sync_allowed: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateThirdPartySoftwareSourceDetails, "softwareSourceType" = "THIRD_PARTY" {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            url = "url", with_url(String), clear_url;
            gpg_key_url = "gpgKeyUrl", with_gpg_key_url(String), clear_gpg_key_url;
            is_gpg_check_enabled = "isGpgCheckEnabled", with_is_gpg_check_enabled(bool),
                clear_is_gpg_check_enabled;
            is_ssl_verify_enabled = "isSslVerifyEnabled", with_is_ssl_verify_enabled(bool),
                clear_is_ssl_verify_enabled;
            advanced_repo_options = "advancedRepoOptions", with_advanced_repo_options(String),
                clear_advanced_repo_options;
            is_mirror_sync_allowed = "isMirrorSyncAllowed", with_is_mirror_sync_allowed(bool),
                clear_is_mirror_sync_allowed;
        }
    }
}
