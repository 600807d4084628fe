// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a Java download token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJavaDownloadTokenDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
    /// The type of the license.
    pub license_type: Option<Vec<models::LicenseType>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateJavaDownloadTokenDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            is_default = "isDefault", with_is_default(bool), clear_is_default;
            time_expires = "timeExpires", with_time_expires(DateTime<Utc>), clear_time_expires;
            license_type = "licenseType", with_license_type([models::LicenseType]),
                clear_license_type;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
