// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An IoT domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IotDomain {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the IoT domain group.
    pub iot_domain_group_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The device host.
    pub device_host: Option<String>,
    /// The names of the IAM groups that are allowed to connect to the data host directly.
    pub db_allow_listed_identity_group_names: Option<Vec<String>>,
    /// The hostname of the identity domain that authenticates connections to the data host through
    /// ORDS.
    pub db_allowed_identity_domain_host: Option<String>,
    /// The data retention periods in days.
    pub data_retention_periods_in_days: Option<models::DataRetentionPeriodsInDays>,
    /// The lifecycle state.
    pub lifecycle_state: models::IotDomainLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    IotDomain {
        id = "id";
        iot_domain_group_id = "iotDomainGroupId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        device_host = "deviceHost";
        db_allow_listed_identity_group_names = "dbAllowListedIdentityGroupNames";
        db_allowed_identity_domain_host = "dbAllowedIdentityDomainHost";
        data_retention_periods_in_days = "dataRetentionPeriodsInDays";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
