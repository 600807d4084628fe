// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A property set APEX fa integration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertySetApexFaIntegration {
    /// Whether it is mutable.
    pub is_mutable: bool,
    /// The key-value pairs of the APEX FA integration.
    pub authentication_substitutions: Option<BTreeMap<String, String>>,
    /// Whether all workspaces of the APEX instance can use database credentials, as `Y` or `N`.
    pub instance_dbms_credential_enabled: Option<String>,
    /// The prerequisites check.
    pub prerequisites_check: Option<models::ApexFaIntegrationPrerequisitesCheck>,
}

model! {
    PropertySetApexFaIntegration, "key" = "APEX_FA_INTEGRATION" {
        is_mutable = "isMutable";
        authentication_substitutions = "authenticationSubstitutions";
        instance_dbms_credential_enabled = "instanceDbmsCredentialEnabled";
        prerequisites_check = "prerequisitesCheck";
    }
}
