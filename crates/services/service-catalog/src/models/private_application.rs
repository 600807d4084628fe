// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A private application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateApplication {
    /// The lifecycle state.
    pub lifecycle_state: models::PrivateApplicationLifecycleState,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The short description.
    pub short_description: Option<String>,
    /// The long description.
    pub long_description: Option<String>,
    /// The logo.
    pub logo: Option<models::UploadData>,
    /// The type of the package.
    pub package_type: models::PrivateApplicationPackageType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PrivateApplication {
        lifecycle_state = "lifecycleState";
        compartment_id = "compartmentId";
        id = "id";
        display_name = "displayName";
        short_description = "shortDescription";
        long_description = "longDescription";
        logo = "logo";
        package_type = "packageType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
