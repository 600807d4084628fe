// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a private software source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateSoftwareSourceDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The operating system family.
    pub os_family: models::PrivateSoftwareSourceOsFamily,
    /// The type of the CPU architecture.
    pub arch_type: models::PrivateSoftwareSourceArchType,
    /// The URL.
    pub url: String,
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
}

model! {
    CreatePrivateSoftwareSourceDetails, "softwareSourceType" = "PRIVATE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            os_family = "osFamily", with_os_family(models::PrivateSoftwareSourceOsFamily);
            arch_type = "archType", with_arch_type(models::PrivateSoftwareSourceArchType);
            url = "url", with_url(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            gpg_key_url = "gpgKeyUrl", with_gpg_key_url(String);
            is_gpg_check_enabled = "isGpgCheckEnabled", with_is_gpg_check_enabled(bool);
            is_ssl_verify_enabled = "isSslVerifyEnabled", with_is_ssl_verify_enabled(bool);
            advanced_repo_options = "advancedRepoOptions", with_advanced_repo_options(String);
            is_mirror_sync_allowed = "isMirrorSyncAllowed", with_is_mirror_sync_allowed(bool);
        }
    }
}
