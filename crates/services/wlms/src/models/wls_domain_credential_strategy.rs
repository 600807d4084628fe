// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the strategy of a WLS domain credential.
    pub enum WlsDomainCredentialStrategy {
        UseDomainConfig = "USE_DOMAIN_CONFIG",
        UseNodeManagerConfig = "USE_NODE_MANAGER_CONFIG",
        UseSecrets = "USE_SECRETS",
    }
}
