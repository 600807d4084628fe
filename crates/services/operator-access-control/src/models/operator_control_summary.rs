// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an operator control.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorControlSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the operator control.
    pub operator_control_name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Whether all operator actions are preapproved. If true, access requests are approved
    /// automatically.
    pub is_fully_pre_approved: Option<bool>,
    /// The type of the resource.
    pub resource_type: Option<models::OperatorControlResourceType>,
    /// The number of approvers.
    pub number_of_approvers: Option<i64>,
    /// The creation time.
    pub time_of_creation: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_of_modification: Option<DateTime<Utc>>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OperatorControlLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OperatorControlSummary {
        id = "id";
        operator_control_name = "operatorControlName";
        compartment_id = "compartmentId";
        is_fully_pre_approved = "isFullyPreApproved";
        resource_type = "resourceType";
        number_of_approvers = "numberOfApprovers";
        time_of_creation = "timeOfCreation";
        time_of_modification = "timeOfModification";
        time_of_deletion = "timeOfDeletion";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
