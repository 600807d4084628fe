// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A lockbox.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lockbox {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource of the partner that uses the lockbox.
    pub partner_id: Option<String>,
    /// The OCID of the parent lockbox.
    pub parent_lockbox_id: Option<String>,
    /// The ID of the partner's compartment.
    pub partner_compartment_id: Option<String>,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The partner that uses the lockbox.
    pub lockbox_partner: Option<models::LockboxPartner>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::LockboxLifecycleState,
    /// The attributes of the access context.
    pub access_context_attributes: Option<models::AccessContextAttributeCollection>,
    /// The ID of the approval template.
    pub approval_template_id: Option<String>,
    /// The maximum duration of an operator's access to the associated resources.
    pub max_access_duration: Option<String>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Lockbox {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        partner_id = "partnerId";
        parent_lockbox_id = "parentLockboxId";
        partner_compartment_id = "partnerCompartmentId";
        resource_id = "resourceId";
        lockbox_partner = "lockboxPartner";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        access_context_attributes = "accessContextAttributes";
        approval_template_id = "approvalTemplateId";
        max_access_duration = "maxAccessDuration";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
