// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A security SAML configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySamlConfig {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The IdP metadata content.
    pub idp_metadata_content: String,
    /// The ID of the IdP entity.
    pub idp_entity_id: String,
    /// The opendashboard URL.
    pub opendashboard_url: Option<String>,
    /// The admin backend role.
    pub admin_backend_role: Option<String>,
    /// The subject key.
    pub subject_key: Option<String>,
    /// The roles key.
    pub roles_key: Option<String>,
}

model! {
    SecuritySamlConfig {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
            idp_metadata_content = "idpMetadataContent", with_idp_metadata_content(String);
            idp_entity_id = "idpEntityId", with_idp_entity_id(String);
        }
        optional {
            opendashboard_url = "opendashboardUrl", with_opendashboard_url(String);
            admin_backend_role = "adminBackendRole", with_admin_backend_role(String);
            subject_key = "subjectKey", with_subject_key(String);
            roles_key = "rolesKey", with_roles_key(String);
        }
    }
}
