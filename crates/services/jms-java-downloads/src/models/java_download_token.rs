// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A Java download token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaDownloadToken {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the creator.
    pub created_by: models::Principal,
    /// The user or entity that made the last update.
    pub last_updated_by: Option<models::Principal>,
    /// The description.
    pub description: String,
    /// The value.
    pub value: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the last use.
    pub time_last_used: Option<DateTime<Utc>>,
    /// The expiration time.
    pub time_expires: DateTime<Utc>,
    /// The Java version.
    pub java_version: String,
    /// The type of the license.
    pub license_type: Option<Vec<models::LicenseType>>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::JavaDownloadTokenLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::JavaDownloadTokenLifecycleDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    JavaDownloadToken {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        created_by = "createdBy";
        last_updated_by = "lastUpdatedBy";
        description = "description";
        value = "value";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_used = "timeLastUsed";
        time_expires = "timeExpires";
        java_version = "javaVersion";
        license_type = "licenseType";
        is_default = "isDefault";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
