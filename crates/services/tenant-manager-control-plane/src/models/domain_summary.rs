// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the domain.
    pub domain_name: String,
    /// The OCID of the tenancy that owns the resource.
    pub owner_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DomainLifecycleState,
    /// The status.
    pub status: models::DomainStatus,
    /// The txt record.
    pub txt_record: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DomainSummary {
        id = "id";
        domain_name = "domainName";
        owner_id = "ownerId";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        status = "status";
        txt_record = "txtRecord";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
