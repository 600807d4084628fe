// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A BDS certificate configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsCertificateConfiguration {
    /// The OCID of the cluster.
    pub bds_instance_id: String,
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the certificate authority (CA).
    pub certificate_authority_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::BdsCertificateConfigurationLifecycleState,
    /// The display name.
    pub display_name: String,
    /// The time at which the configuration was last used to create or renew certificates.
    pub time_last_refreshed_or_generated: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The type.
    pub type_: models::BdsCertificateConfigurationType,
    /// Whether this is the default certificate configuration of the cluster.
    pub is_default_configuration: bool,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    BdsCertificateConfiguration {
        bds_instance_id = "bdsInstanceId";
        id = "id";
        certificate_authority_id = "certificateAuthorityId";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        time_last_refreshed_or_generated = "timeLastRefreshedOrGenerated";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        type_ = "type";
        is_default_configuration = "isDefaultConfiguration";
        compartment_id = "compartmentId";
    }
}
