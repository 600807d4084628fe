// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A MACs managed cloud Exadata insight.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsManagedCloudExadataInsight {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the Exadata system.
    pub exadata_name: String,
    /// The display name of the Exadata system. Uniqueness is not required.
    pub exadata_display_name: Option<String>,
    /// The type of the Exadata system.
    pub exadata_type: Option<models::ExadataInsightExadataType>,
    /// The type of the Exadata rack.
    pub exadata_rack_type: Option<models::ExadataInsightExadataRackType>,
    /// Whether it is a virtualized Exadata.
    pub is_virtualized_exadata: Option<bool>,
    /// The status.
    pub status: models::ExadataInsightStatus,
    /// The details of the chargeback plan.
    pub chargeback_plan_details: Option<models::ChargebackPlanDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExadataInsightLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the status.
    pub status_details: Option<String>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infra_id: String,
    /// The type of the Exadata infrastructure resource in OCI.
    pub exadata_infra_resource_type: models::MacsManagedCloudExadataInsightExadataInfraResourceType,
    /// The shape of the Exadata infrastructure.
    pub exadata_shape: String,
}

model! {
    MacsManagedCloudExadataInsight, "entitySource" = "MACS_MANAGED_CLOUD_EXADATA" {
        id = "id";
        compartment_id = "compartmentId";
        exadata_name = "exadataName";
        exadata_display_name = "exadataDisplayName";
        exadata_type = "exadataType";
        exadata_rack_type = "exadataRackType";
        is_virtualized_exadata = "isVirtualizedExadata";
        status = "status";
        chargeback_plan_details = "chargebackPlanDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        status_details = "statusDetails";
        exadata_infra_id = "exadataInfraId";
        exadata_infra_resource_type = "exadataInfraResourceType";
        exadata_shape = "exadataShape";
    }
}
