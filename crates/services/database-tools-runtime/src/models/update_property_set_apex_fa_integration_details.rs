// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

/// The fields to update in a property set APEX fa integration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePropertySetApexFaIntegrationDetails {
    /// The key-value pairs of the APEX FA integration.
    pub authentication_substitutions: Option<BTreeMap<String, String>>,
    /// Whether all workspaces of the APEX instance can use database credentials, as `Y` or `N`.
    pub instance_dbms_credential_enabled: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdatePropertySetApexFaIntegrationDetails, "key" = "APEX_FA_INTEGRATION" {
        optional {
            authentication_substitutions = "authenticationSubstitutions",
                with_authentication_substitutions({String}), clear_authentication_substitutions;
            instance_dbms_credential_enabled = "instanceDbmsCredentialEnabled",
                with_instance_dbms_credential_enabled(String),
                clear_instance_dbms_credential_enabled;
        }
    }
}
