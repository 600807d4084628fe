// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A set of statements that grant access to the resources of a compartment and its subcompartments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Policy {
    /// The OCID of the policy.
    pub id: String,
    /// The OCID of the compartment that the policy is attached to, or of the tenancy.
    pub compartment_id: String,
    /// The name, unique among the policies of the tenancy. It cannot be changed.
    pub name: String,
    /// The policy statements, such as `Allow group Readers to inspect buckets in tenancy`.
    pub statements: Vec<String>,
    /// The description.
    pub description: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::PolicyLifecycleState,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
    /// The date of the service behavior that the policy is evaluated against. If absent, the policy
    /// follows the current behavior of the services.
    pub version_date: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Policy {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        statements = "statements";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
        version_date = "versionDate";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
