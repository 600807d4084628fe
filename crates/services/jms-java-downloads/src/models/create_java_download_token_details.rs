// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a Java download token to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJavaDownloadTokenDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The expiration time.
    pub time_expires: DateTime<Utc>,
    /// The Java version.
    pub java_version: String,
    /// The type of the license.
    pub license_type: Vec<models::LicenseType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateJavaDownloadTokenDetails {
        required {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            time_expires = "timeExpires", with_time_expires(DateTime<Utc>);
            java_version = "javaVersion", with_java_version(String);
            license_type = "licenseType", with_license_type([models::LicenseType]);
        }
        optional {
            is_default = "isDefault", with_is_default(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
