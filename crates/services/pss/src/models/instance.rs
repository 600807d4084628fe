// @generated from spec/pss.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The URL of the identity domain of the instance.
    pub identity_domain_url: String,
    /// The ID of the identity domain web auth client.
    pub identity_domain_web_auth_client_id: Option<String>,
    /// The OCID of the identity domain web auth client secret vault.
    pub identity_domain_web_auth_client_secret_vault_id: Option<String>,
    /// The OCID of the identity domain user who is the first administrator of the instance.
    pub admin_identity_domain_user_id: String,
    /// The public IP address.
    pub public_ip: Option<String>,
    /// The URL of the service endpoint.
    pub service_endpoint: Option<String>,
    /// The UI endpoint.
    pub ui_endpoint: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::InstanceLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    Instance {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        identity_domain_url = "identityDomainUrl";
        identity_domain_web_auth_client_id = "identityDomainWebAuthClientId";
        identity_domain_web_auth_client_secret_vault_id =
            "identityDomainWebAuthClientSecretVaultId";
        admin_identity_domain_user_id = "adminIdentityDomainUserId";
        public_ip = "publicIp";
        service_endpoint = "serviceEndpoint";
        ui_endpoint = "uiEndpoint";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
