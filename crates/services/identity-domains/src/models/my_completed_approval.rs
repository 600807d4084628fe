// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A my completed approval.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyCompletedApproval {
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
    pub idcs_prevented_operations: Option<Vec<models::MyCompletedApprovalIdcsPreventedOperation>>,
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
    /// The ID of the request.
    pub request_id: Option<String>,
    /// The OCID of the request.
    pub request_ocid: Option<String>,
    /// The display name of the resource.
    pub resource_display_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The expiration time of the approval workflow instance.
    pub expires: Option<String>,
    /// The details of the request.
    pub request_details: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The time of the response.
    pub response_time: Option<String>,
    /// The justification.
    pub justification: Option<String>,
    /// The time at which the request was created.
    pub request_created_time: Option<String>,
}

model! {
    MyCompletedApproval {
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
        request_id = "requestId";
        request_ocid = "requestOcid";
        resource_display_name = "resourceDisplayName";
        resource_type = "resourceType";
        expires = "expires";
        request_details = "requestDetails";
        status = "status";
        response_time = "responseTime";
        justification = "justification";
        request_created_time = "requestCreatedTime";
    }
}
