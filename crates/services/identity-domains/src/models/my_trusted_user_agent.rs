// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A my trusted user agent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyTrustedUserAgent {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: Option<String>,
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The metadata of the resource.
    pub meta: Option<models::Meta>,
    /// The user or application that created the resource.
    pub idcs_created_by: Option<models::IdcsCreatedBy>,
    /// The user or application that last modified the resource.
    pub idcs_last_modified_by: Option<models::IdcsLastModifiedBy>,
    /// The operations on the resource that are reserved for internal clients.
    pub idcs_prevented_operations: Option<Vec<models::MyTrustedUserAgentIdcsPreventedOperation>>,
    /// The tags of the resource.
    pub tags: Option<Vec<models::Tags>>,
    /// Whether the resource is being deleted. Set if the deletion takes a long time.
    pub delete_in_progress: Option<bool>,
    /// The number of the release in which the resource was upgraded.
    pub idcs_last_upgraded_in_release: Option<String>,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
    /// The OCID of the compartment that this resource is in.
    pub compartment_ocid: Option<String>,
    /// The OCID of the tenancy of this resource.
    pub tenancy_ocid: Option<String>,
    /// The name. Cannot be changed later.
    pub name: String,
    /// The trust token.
    pub trust_token: Secret,
    /// The location. Cannot be changed later.
    pub location: Option<String>,
    /// The platform. Cannot be changed later.
    pub platform: Option<String>,
    /// The expiry time.
    pub expiry_time: Option<String>,
    /// The value of `lastUsedOn`.
    pub last_used_on: Option<String>,
    /// The type of the token.
    pub token_type: Option<models::MyTrustedUserAgentTokenType>,
    /// The trusted factors.
    pub trusted_factors: Option<Vec<models::MyTrustedUserAgentTrustedFactors>>,
    /// The user.
    pub user: models::MyTrustedUserAgentUser,
}

model! {
    MyTrustedUserAgent {
        id = "id";
        ocid = "ocid";
        schemas = "schemas";
        meta = "meta";
        idcs_created_by = "idcsCreatedBy";
        idcs_last_modified_by = "idcsLastModifiedBy";
        idcs_prevented_operations = "idcsPreventedOperations";
        tags = "tags";
        delete_in_progress = "deleteInProgress";
        idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease";
        domain_ocid = "domainOcid";
        compartment_ocid = "compartmentOcid";
        tenancy_ocid = "tenancyOcid";
        name = "name";
        trust_token = "trustToken";
        location = "location";
        platform = "platform";
        expiry_time = "expiryTime";
        last_used_on = "lastUsedOn";
        token_type = "tokenType";
        trusted_factors = "trustedFactors";
        user = "user";
    }
}
