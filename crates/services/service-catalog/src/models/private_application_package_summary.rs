// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a private application package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateApplicationPackageSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the private application.
    pub private_application_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The version.
    pub version: String,
    /// The type of the package.
    pub package_type: models::PrivateApplicationPackagePackageType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PrivateApplicationPackageSummary {
        id = "id";
        private_application_id = "privateApplicationId";
        display_name = "displayName";
        version = "version";
        package_type = "packageType";
        time_created = "timeCreated";
        system_tags = "systemTags";
    }
}
