// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A BDS API key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsApiKey {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// The name that distinguishes the API key from others. Only ASCII letters and digits are
    /// allowed.
    pub key_alias: String,
    /// The region of the Object Storage endpoint.
    pub default_region: String,
    /// The OCID of the tenant.
    pub tenant_id: String,
    /// The fingerprint.
    pub fingerprint: String,
    /// The pemfilepath.
    pub pemfilepath: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::BdsApiKeyLifecycleState,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
}

model! {
    BdsApiKey {
        id = "id";
        user_id = "userId";
        key_alias = "keyAlias";
        default_region = "defaultRegion";
        tenant_id = "tenantId";
        fingerprint = "fingerprint";
        pemfilepath = "pemfilepath";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        domain_ocid = "domainOcid";
    }
}
