// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A governance instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GovernanceInstance {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::GovernanceInstanceLifecycleState,
    /// The description.
    pub description: Option<String>,
    /// The type of the license.
    pub license_type: Option<models::GovernanceInstanceLicenseType>,
    /// The Object Storage namespace of the tenancy.
    pub tenancy_namespace: Option<String>,
    /// The URL of the instance.
    pub instance_url: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    GovernanceInstance {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        description = "description";
        license_type = "licenseType";
        tenancy_namespace = "tenancyNamespace";
        instance_url = "instanceUrl";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
