// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCI console sign on policy consent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciConsoleSignOnPolicyConsent {
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
    pub idcs_prevented_operations:
        Option<Vec<models::OciConsoleSignOnPolicyConsentIdcsPreventedOperation>>,
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
    /// The value of `consentSignedBy`.
    pub consent_signed_by: models::OciConsoleSignOnPolicyConsentConsentSignedBy,
    /// The modified resource.
    pub modified_resource: models::OciConsoleSignOnPolicyConsentModifiedResource,
    /// The policy resource.
    pub policy_resource: models::OciConsoleSignOnPolicyConsentPolicyResource,
    /// The type of the change. Cannot be changed later.
    pub change_type: models::OciConsoleSignOnPolicyConsentChangeType,
    /// The IP address of the client. Cannot be changed later.
    pub client_ip: String,
    /// The justification. Cannot be changed later.
    pub justification: String,
    /// The reason. Cannot be changed later.
    pub reason: Option<String>,
    /// The time consent signed. Cannot be changed later.
    pub time_consent_signed: String,
    /// The notification recipients. Cannot be changed later.
    pub notification_recipients: Vec<String>,
}

model! {
    OciConsoleSignOnPolicyConsent {
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
        consent_signed_by = "consentSignedBy";
        modified_resource = "modifiedResource";
        policy_resource = "policyResource";
        change_type = "changeType";
        client_ip = "clientIp";
        justification = "justification";
        reason = "reason";
        time_consent_signed = "timeConsentSigned";
        notification_recipients = "notificationRecipients";
    }
}
