// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an LDAP bind account.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LdapBindAccountSummary {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::OutboundConnectorLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The endpoints.
    pub endpoints: Vec<models::Endpoint>,
    /// The LDAP distinguished name of the account.
    pub bind_distinguished_name: String,
}

model! {
    LdapBindAccountSummary, "connectorType" = "LDAPBIND" {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        id = "id";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        time_created = "timeCreated";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        endpoints = "endpoints";
        bind_distinguished_name = "bindDistinguishedName";
    }
}
