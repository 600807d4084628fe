// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A managed cluster that jobs and model deployments can share.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeTarget {
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Custom metadata as key-value pairs, less than 2048 bytes in total. Keys have 2 to 31
    /// letters, digits and underscores, start with a letter and do not end with an underscore.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The configuration of the compute target.
    pub compute_configuration_details: models::ComputeConfigurationDetails,
    /// The system data that the service reports for the compute target.
    pub compute_target_system_data: Option<models::ComputeTargetSystemData>,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeTargetLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ComputeTarget {
        id = "id";
        time_created = "timeCreated";
        metadata = "metadata";
        created_by = "createdBy";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        compute_configuration_details = "computeConfigurationDetails";
        compute_target_system_data = "computeTargetSystemData";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
