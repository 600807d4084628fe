// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a private application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateApplicationSummary {
    /// The lifecycle state.
    pub lifecycle_state: models::PrivateApplicationLifecycleState,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The short description.
    pub short_description: Option<String>,
    /// The logo.
    pub logo: Option<models::UploadData>,
    /// The type of the package.
    pub package_type: models::PrivateApplicationPackageType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PrivateApplicationSummary {
        lifecycle_state = "lifecycleState";
        compartment_id = "compartmentId";
        id = "id";
        display_name = "displayName";
        short_description = "shortDescription";
        logo = "logo";
        package_type = "packageType";
        time_created = "timeCreated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
