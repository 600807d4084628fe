// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An identity domain, which manages its own users, groups and sign-in settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Domain {
    /// The OCID of the identity domain.
    pub id: String,
    /// The OCID of the compartment that the identity domain belongs to.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The region-agnostic URL of the identity domain.
    pub url: String,
    /// The URL of the identity domain in its home region.
    pub home_region_url: String,
    /// The name of the home region, such as `us-phoenix-1`.
    pub home_region: String,
    /// The regions to which the identity domain is replicated.
    pub replica_regions: Vec<models::ReplicatedRegionDetails>,
    /// The type: the `DEFAULT` domain of the tenancy, or a `SECONDARY` domain.
    pub type_: models::DomainType,
    /// The license type, such as `oracle-apps-premium`.
    pub license_type: String,
    /// Whether the sign-in page hides the identity domain.
    pub is_hidden_on_login: bool,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DomainLifecycleState,
    /// The operation in progress on the identity domain. Absent if there is none.
    pub lifecycle_details: Option<models::DomainLifecycleDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Domain {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        url = "url";
        home_region_url = "homeRegionUrl";
        home_region = "homeRegion";
        replica_regions = "replicaRegions";
        type_ = "type";
        license_type = "licenseType";
        is_hidden_on_login = "isHiddenOnLogin";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
