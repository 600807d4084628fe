// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A fleet resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetResource {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The compartment.
    pub compartment: Option<String>,
    /// The compliance state.
    pub compliance_state: Option<models::FleetResourceComplianceState>,
    /// The compliance, in percent.
    pub percent_compliant: Option<f64>,
    /// The name of the tenancy.
    pub tenancy_name: Option<String>,
    /// The type of the resource.
    pub resource_type: String,
    /// The number of products.
    pub product_count: Option<i64>,
    /// The number of targets.
    pub target_count: Option<i64>,
    /// The product.
    pub product: Option<String>,
    /// The type of the environment.
    pub environment_type: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::FleetResourceLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FleetResource {
        id = "id";
        tenancy_id = "tenancyId";
        resource_region = "resourceRegion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        compartment_id = "compartmentId";
        display_name = "displayName";
        resource_id = "resourceId";
        compartment = "compartment";
        compliance_state = "complianceState";
        percent_compliant = "percentCompliant";
        tenancy_name = "tenancyName";
        resource_type = "resourceType";
        product_count = "productCount";
        target_count = "targetCount";
        product = "product";
        environment_type = "environmentType";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        system_tags = "systemTags";
    }
}
